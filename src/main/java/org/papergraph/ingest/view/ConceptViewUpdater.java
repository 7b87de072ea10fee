package org.papergraph.ingest.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Hash;
import org.papergraph.document.TextRole;
import org.papergraph.graph.ConceptMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.concept.ConceptHierarchy;
import org.papergraph.identity.concept.ConceptIdentity.ConceptMention;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptLabels;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.wording.SurfaceForm;
import org.papergraph.ingest.state.ConceptNameLookup;
import org.papergraph.ingest.state.ConceptUse;
import org.papergraph.ingest.state.ConceptUseSums;
import org.papergraph.ingest.state.ConceptUses;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/** Updates the derived graph from the mentions of the entries in the state. */
public final class ConceptViewUpdater {

    private static final int MEANING_DIGITS = 16;

    private final PipelineState state;
    private final StateLookup lookup;
    private final ConceptNameLookup names;
    private final Iris iris;
    private final ConceptIdentity identity;
    private final ConceptMapper mapper;
    private final NamedGraphWriter derived;
    private final ConceptAddresses addresses;
    private final ConceptUseSums uses;

    /** @param identity of all mentions */
    public ConceptViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, ConceptNameLookup names, Iris iris, ConceptIdentity identity) {
        this.state = state;
        this.lookup = lookup;
        this.names = names;
        this.iris = iris;
        this.identity = identity;
        this.mapper = new ConceptMapper(iris);
        this.derived = new NamedGraphWriter(dataset, iris.graph("derived"));
        this.addresses = new ConceptAddresses(state, lookup, iris, derived);
        this.uses = new ConceptUseSums(state);
    }

    /** Marks the papers and abbreviations that depend on a name that came into or went out of use. */
    public void updateNameUsers(Node name) {
        for (Node asking : state.subjects(PipelineState.DEPENDS_ON, name)) {
            state.objects(asking, PipelineState.PAPER).forEach(paper -> PendingWork.RESOLVE_MENTIONS.mark(state, paper));
            state.subjects(PipelineState.EXPANSION, asking).forEach(shortForm -> PendingWork.RESOLVE_ABBREVIATION.mark(state, shortForm));
        }
    }

    /** Resolves a short form, and marks the papers that use it, unless it means in all of them what it meant. */
    public void resolveAbbreviation(Node shortForm) {
        Node meaning = PipelineState.text(meaning(PipelineState.conceptName(shortForm)));
        if (!state.contains(shortForm, PipelineState.MEANING, meaning)) {
            state.objects(shortForm, PipelineState.USED_BY).stream()
                    .flatMap(entry -> state.objects(entry, PipelineState.PAPER).stream())
                    .forEach(paper -> PendingWork.RESOLVE_MENTIONS.mark(state, paper));
            state.set(shortForm, PipelineState.MEANING, meaning);
        }
    }

    /** The key of what a short form means; where that depends on the words of an entry, a hash of all else that it depends on. */
    private String meaning(ConceptName shortForm) {
        List<String> basis = identity.basis(shortForm);
        return basis.isEmpty() ? identity.standing(shortForm).orElse("")
                : "#" + Hash.digits(MEANING_DIGITS, basis.toString(), identity.longKeys(shortForm).stream().map(longKey -> lookup.definitions(shortForm, longKey)).toList().toString());
    }

    /** Removes a paper's links, and marks it to be linked anew. */
    public void unlink(Node paper) {
        PendingWork.LINK_PAPER.mark(state, paper);
        uses.remove(paper, uses.by(paper).orElseGet(() -> stated(RDF.Nodes.subject, paper)));
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
                        .add(new Evidence(iris.mention(iris.context(reference, found.inTitle() ? TextRole.TITLE : TextRole.ABSTRACT), found.mention()), found));
            }
        }
        uses.add(paper, evidence.entrySet().stream().map(each -> link(paper, each.getKey(), each.getValue())).toList());
    }

    /** Writes the labels and counts of a concept, under the IRI that its label gives; removes one without mentions. */
    public void update(Node concept) {
        Optional<ConceptName> name = state.nameOf(concept);
        Optional<ConceptUses> used = name.map(each -> uses(concept, each)).filter(each -> each.papers() > 0);
        if (used.isPresent()) {
            write(concept, name.get(), used.get());
        } else {
            derived.remove(concept, Node.ANY, Node.ANY);
            name.ifPresent(each -> remove(concept, each));
        }
    }

    private void write(Node concept, ConceptName name, ConceptUses used) {
        List<String> labels = ConceptLabels.of(name, used.surfaceForms());
        Node address = addresses.due(concept, name, labels.get(0));
        if (!address.equals(concept)) {
            moveAway(address);
            addresses.move(concept, address);
            VocabularyViewUpdater.markChanged(state, concept);
        }
        List<Triple> description = new ArrayList<>();
        mapper.mapConcept(address, name.type(), labels, used.direct(), used.mentions(), description::add);
        names.companions(name).forEach(each -> mapper.mapName(address, each.type(), each.key(), description::add));
        derived.restate(address, ConceptMapper.DESCRIPTION, description);
        PendingWork.UPDATE_BROADER.mark(state, address);
        VocabularyViewUpdater.markChanged(state, address);
    }

    /** Moves the concept that has an IRI, if one has. */
    private void moveAway(Node address) {
        if (lookup.isConcept(address)) {
            ConceptName name = lookup.conceptName(address);
            Map<SurfaceForm, Long> forms = uses(address, name).surfaceForms();
            Node other = addresses.withHash(name, forms.isEmpty() ? name.key() : ConceptLabels.of(name, forms).get(0));
            addresses.move(address, other);
            VocabularyViewUpdater.markChanged(state, address);
            PendingWork.UPDATE_CONCEPT.mark(state, other);
        }
    }

    /** Writes the broader concept of a concept. */
    public void updateBroader(Node concept) {
        List<Triple> stated = new ArrayList<>();
        if (lookup.isConcept(concept)) {
            ConceptName name = lookup.conceptName(concept);
            ConceptHierarchy.broader(name).stream().map(names::standsUnder).filter(broader -> isBroader(broader, name))
                    .flatMap(broader -> lookup.concept(broader).stream()).findFirst()
                    .ifPresent(broader -> mapper.mapBroader(concept, broader, stated::add));
        }
        derived.restate(concept, Set.of(Skos.broader), stated);
    }

    /** True if a concept can be broader than another: one of the same type and of fewer words, so that none is narrower than itself. */
    private static boolean isBroader(ConceptName broader, ConceptName name) {
        return broader.type() == name.type() && broader.key().split(" ").length < name.key().split(" ").length;
    }

    private List<Node> narrower(Node concept) {
        return state.subjects(PipelineState.BROADER_NAME, PipelineState.conceptName(lookup.conceptName(concept)));
    }

    private ConceptUse link(Node paper, ConceptName name, List<Evidence> places) {
        Node concept = lookup.concept(name).orElseGet(() -> added(name, places));
        PendingWork.UPDATE_CONCEPT.mark(state, concept);
        List<Node> mentions = places.stream().map(Evidence::mention).distinct().toList();
        double confidence = LinkConfidence.of(places.stream().map(place -> place.found().mention().confidence()).toList());
        mapper.mapLink(paper, name.type(), concept, mentions, confidence, derived.sink());
        return new ConceptUse(name, ConceptMapper.isDirect(confidence), mentions.size(),
                places.stream().flatMap(place -> place.found().written().stream()).map(SurfaceForm::line).distinct().sorted().toList());
    }

    private Node added(ConceptName name, List<Evidence> places) {
        Map<SurfaceForm, Long> forms = new TreeMap<>();
        places.stream().flatMap(place -> place.found().written().stream()).forEach(written -> forms.put(written, 1L));
        Node concept = addresses.provisional(name, ConceptLabels.of(name, forms).get(0));
        state.add(concept, PipelineState.CONCEPT_KEY, name.key());
        state.add(concept, PipelineState.CONCEPT_TYPE, name.type().name());
        uses.begin(name);
        ConceptHierarchy.broader(name).forEach(broader -> state.add(concept, PipelineState.BROADER_NAME, PipelineState.conceptName(broader)));
        narrower(concept).forEach(narrower -> PendingWork.UPDATE_BROADER.mark(state, narrower));
        markNamesakes(name);
        return concept;
    }

    /** Marks the concepts of all types with a name, itself among them, as one of them comes or goes. */
    private void markNamesakes(ConceptName name) {
        state.subjects(PipelineState.CONCEPT_KEY, name.key()).forEach(each -> VocabularyViewUpdater.markChanged(state, each));
    }

    /** Removes a concept without mentions from the state; its successor is what its name means now. */
    private void remove(Node concept, ConceptName name) {
        narrower(concept).forEach(narrower -> PendingWork.UPDATE_BROADER.mark(state, narrower));
        markNamesakes(name);
        addresses.release(concept);
        uses.end(name);
        state.add(concept, PipelineState.REPLACED_BY, PipelineState.conceptName(names.standsUnder(name.withKey(identity.meaning(name)))));
        state.remove(concept, PipelineState.CONCEPT_KEY, Node.ANY);
        state.remove(concept, PipelineState.CONCEPT_TYPE, Node.ANY);
        state.remove(concept, PipelineState.BROADER_NAME, Node.ANY);
    }

    /** The uses of a concept; counted, in a store of an earlier version. */
    private ConceptUses uses(Node concept, ConceptName name) {
        return uses.of(name).orElseGet(() -> {
            ConceptUses counted = ConceptUses.of(stated(RDF.Nodes.object, concept));
            uses.set(name, counted);
            return counted;
        });
    }

    /** The uses that the graph states by or of a resource, with the labels of the concepts as their forms. */
    private List<ConceptUse> stated(Node property, Node resource) {
        return derived.find(Node.ANY, property, resource).stream().map(Triple::getSubject).map(this::stated).toList();
    }

    private ConceptUse stated(Node statement) {
        Node paper = derived.find(statement, RDF.Nodes.subject, Node.ANY).get(0).getObject();
        Node concept = derived.find(statement, RDF.Nodes.object, Node.ANY).get(0).getObject();
        ConceptName name = lookup.conceptName(concept);
        return new ConceptUse(name, derived.contains(paper, ResourceType.of(name.type()).linkFromPaper().orElseThrow(), concept),
                derived.count(statement, Prov.wasDerivedFrom, Node.ANY), labels(concept));
    }

    private List<String> labels(Node concept) {
        return Stream.of(Skos.prefLabel, Skos.altLabel).flatMap(property -> derived.find(concept, property, Node.ANY).stream())
                .map(label -> new SurfaceForm(label.getObject().getLiteralLexicalForm(), SurfaceForm.Place.MIDDLE).line()).toList();
    }

    private record Evidence(Node mention, ConceptMention found) {
    }
}
