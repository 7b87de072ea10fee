package org.papergraph.ingest.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.EntryReference;
import org.papergraph.document.TextRole;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.graph.ConceptMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.concept.ConceptHierarchy;
import org.papergraph.identity.concept.ConceptIdentity.ConceptMention;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.ingest.state.ConceptNameLookup;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/** Updates the derived graph from the mentions of the entries in the state. */
public final class ConceptViewUpdater {

    private final DatasetGraph dataset;
    private final PipelineState state;
    private final StateLookup lookup;
    private final ConceptNameLookup names;
    private final Iris iris;
    private final ConceptIdentity identity;
    private final ConceptMapper mapper;
    private final NamedGraphWriter derived;

    public ConceptViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, ConceptNameLookup names, Iris iris) {
        this.dataset = dataset;
        this.state = state;
        this.lookup = lookup;
        this.names = names;
        this.iris = iris;
        this.identity = new ConceptIdentity(lookup);
        this.mapper = new ConceptMapper(iris);
        this.derived = new NamedGraphWriter(dataset, iris.graph("derived"));
    }

    /** Marks the papers and abbreviations that depend on a name that came into or went out of use. */
    public void updateNameUsers(Node name) {
        for (Node asking : state.subjects(PipelineState.DEPENDS_ON, name)) {
            state.objects(asking, PipelineState.PAPER).forEach(paper -> PendingWork.RESOLVE_MENTIONS.mark(state, paper));
            state.subjects(PipelineState.EXPANSION, asking).forEach(shortForm -> PendingWork.RESOLVE_ABBREVIATION.mark(state, shortForm));
        }
    }

    /** Resolves a short form, and marks the papers that use it if its meaning has changed. */
    public void resolveAbbreviation(Node shortForm) {
        ConceptName read = PipelineState.conceptName(shortForm);
        String meaning = identity.meaning(read);
        Optional<String> before = state.string(shortForm, PipelineState.MEANING);
        if (!meaning.equals(before.orElse(read.key()))) {
            state.objects(shortForm, PipelineState.USED_BY).stream()
                    .flatMap(entry -> state.objects(entry, PipelineState.PAPER).stream())
                    .forEach(paper -> PendingWork.RESOLVE_MENTIONS.mark(state, paper));
        }
        state.set(shortForm, PipelineState.MEANING, PipelineState.text(meaning));
    }

    /** Removes a paper's links, and marks it to be linked anew. */
    public void unlink(Node paper) {
        PendingWork.LINK_PAPER.mark(state, paper);
        for (Triple statement : derived.find(Node.ANY, RDF.Nodes.subject, paper)) {
            for (Triple object : derived.find(statement.getSubject(), RDF.Nodes.object, Node.ANY)) {
                PendingWork.UPDATE_CONCEPT.mark(state, object.getObject());
                for (Triple mention : derived.find(statement.getSubject(), Prov.wasDerivedFrom, Node.ANY)) {
                    derived.remove(mention.getObject(), Itsrdf.taIdentRef, object.getObject());
                }
            }
            derived.remove(statement.getSubject(), Node.ANY, Node.ANY);
        }
        derived.remove(paper, Node.ANY, Node.ANY);
    }

    /** Links a paper to the concepts that its entries mention. */
    public void link(Node paper) {
        Map<ConceptName, List<Evidence>> evidence = new LinkedHashMap<>();
        for (Node entry : state.subjects(PipelineState.PAPER, paper)) {
            EntryReference reference = Iris.entryReference(entry);
            for (ConceptMention found : identity.resolve(lookup.names(entry))) {
                evidence.computeIfAbsent(names.standsUnder(found.name()), name -> new ArrayList<>())
                        .add(new Evidence(iris.mention(iris.context(reference, found.inTitle() ? TextRole.TITLE : TextRole.ABSTRACT), found.mention()), found.mention().confidence()));
            }
        }
        evidence.forEach((name, places) -> link(paper, name, places));
    }

    /** Writes the labels and counts of a concept; removes one without mentions. */
    public void update(Node concept) {
        derived.remove(concept, Node.ANY, Node.ANY);
        Map<String, Long> forms = new TreeMap<>();
        for (Triple triple : derived.find(Node.ANY, Itsrdf.taIdentRef, concept)) {
            Iter.toList(dataset.find(Node.ANY, triple.getSubject(), Nif.anchorOf, Node.ANY))
                    .forEach(quad -> forms.merge(label(quad.getObject()), 1L, Long::sum));
        }
        if (forms.isEmpty()) {
            if (isKnown(concept)) {
                remove(concept, name(concept));
            }
            return;
        }
        ConceptName name = name(concept);
        mapper.mapConcept(concept, name.type(), labels(forms, name.key()),
                derived.count(Node.ANY, ResourceType.of(name.type()).linkFromPaper().orElseThrow(), concept),
                forms.values().stream().mapToLong(Long::longValue).sum(), derived.sink());
        PendingWork.UPDATE_BROADER.mark(state, concept);
    }

    /** Writes the broader concept of a concept. */
    public void updateBroader(Node concept) {
        derived.remove(concept, Skos.broader, Node.ANY);
        if (isKnown(concept)) {
            ConceptName name = name(concept);
            ConceptHierarchy.broader(name).stream().map(names::standsUnder).filter(broader -> isBroader(broader, name))
                    .map(this::concept).filter(this::isKnown).findFirst().ifPresent(broader -> mapper.mapBroader(concept, broader, derived.sink()));
        }
    }

    /** True if a concept can be broader than another: one of the same type and of fewer words, so that none is narrower than itself. */
    private static boolean isBroader(ConceptName broader, ConceptName name) {
        return broader.type() == name.type() && broader.key().split(" ").length < name.key().split(" ").length;
    }

    private boolean isKnown(Node concept) {
        return state.contains(concept, PipelineState.CONCEPT_KEY, Node.ANY);
    }

    private Node concept(ConceptName name) {
        return iris.concept(name.type(), name.key());
    }

    private ConceptName name(Node concept) {
        return new ConceptName(EntityType.valueOf(state.string(concept, PipelineState.CONCEPT_TYPE).orElseThrow()),
                state.string(concept, PipelineState.CONCEPT_KEY).orElseThrow());
    }

    private List<Node> narrower(Node concept) {
        return state.subjects(PipelineState.BROADER_NAME, PipelineState.conceptName(name(concept)));
    }

    private void link(Node paper, ConceptName name, List<Evidence> places) {
        Node concept = concept(name);
        if (!isKnown(concept)) {
            add(concept, name);
        }
        PendingWork.UPDATE_CONCEPT.mark(state, concept);
        mapper.mapLink(paper, name.type(), concept, places.stream().map(Evidence::mention).toList(),
                LinkConfidence.of(places.stream().map(Evidence::confidence).toList()), derived.sink());
    }

    private void add(Node concept, ConceptName name) {
        state.add(concept, PipelineState.CONCEPT_KEY, name.key());
        state.add(concept, PipelineState.CONCEPT_TYPE, name.type().name());
        ConceptHierarchy.broader(name).forEach(broader -> state.add(concept, PipelineState.BROADER_NAME, PipelineState.conceptName(broader)));
        narrower(concept).forEach(narrower -> PendingWork.UPDATE_BROADER.mark(state, narrower));
    }

    /** Removes a concept without mentions from the state; its successor is what its name means now. */
    private void remove(Node concept, ConceptName name) {
        narrower(concept).forEach(narrower -> PendingWork.UPDATE_BROADER.mark(state, narrower));
        state.add(concept, PipelineState.REPLACED_BY, concept(names.standsUnder(name.withKey(identity.meaning(name)))));
        state.remove(concept, PipelineState.CONCEPT_KEY, Node.ANY);
        state.remove(concept, PipelineState.CONCEPT_TYPE, Node.ANY);
        state.remove(concept, PipelineState.BROADER_NAME, Node.ANY);
    }

    private static String label(Node anchor) {
        return anchor.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }

    /** By descending frequency, but first the most frequent long form. */
    private static List<String> labels(Map<String, Long> forms, String key) {
        Comparator<Map.Entry<String, Long>> frequent = Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey());
        return forms.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> form) -> !ConceptIdentity.spellsOut(form.getKey(), key)).thenComparing(frequent))
                .map(Map.Entry::getKey).toList();
    }

    private record Evidence(Node mention, double confidence) {
    }
}
