package org.papergraph.ingest;

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
import org.papergraph.entry.EntityType;
import org.papergraph.entry.EntryReference;
import org.papergraph.graph.ConceptMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.identity.ConceptIdentity;
import org.papergraph.identity.ConceptKey;
import org.papergraph.identity.ConceptMention;

/** Keeps the derived graph in step with the mentions of the entries in the ledger. */
final class ConceptProjection {

    private final DatasetGraph dataset;
    private final Ledger ledger;
    private final LedgerIndex index;
    private final Iris iris;
    private final ConceptIdentity identity;
    private final ConceptMapper mapper;
    private final PublishedGraph derived;

    ConceptProjection(DatasetGraph dataset, Ledger ledger, LedgerIndex index, Iris iris) {
        this.dataset = dataset;
        this.ledger = ledger;
        this.index = index;
        this.iris = iris;
        this.identity = new ConceptIdentity(index);
        this.mapper = new ConceptMapper(iris);
        this.derived = new PublishedGraph(dataset, iris.graph("derived"));
    }

    /** Looks whether a short form now means something else, and if so derives the papers that use it anew. */
    void expand(Node shortForm) {
        String key = Ledger.key(shortForm);
        String meaning = identity.meaning(key);
        Optional<String> before = ledger.string(shortForm, Ledger.MEANS);
        if (!meaning.equals(before.orElse(key))) {
            ledger.objects(shortForm, Ledger.USED_BY).stream()
                    .flatMap(entry -> ledger.objects(entry, Ledger.PAPER).stream())
                    .forEach(paper -> ToDo.DERIVE_PAPER.mark(ledger, paper));
        }
        ledger.set(shortForm, Ledger.MEANS, Ledger.text(meaning));
    }

    /** Takes a paper's links back and leaves them to be made anew. */
    void retract(Node paper) {
        ToDo.LINK_PAPER.mark(ledger, paper);
        for (Triple statement : derived.find(Node.ANY, RDF.Nodes.subject, paper)) {
            for (Triple object : derived.find(statement.getSubject(), RDF.Nodes.object, Node.ANY)) {
                ToDo.COUNT_CONCEPT.mark(ledger, object.getObject());
                for (Triple mention : derived.find(statement.getSubject(), Prov.wasDerivedFrom, Node.ANY)) {
                    derived.remove(mention.getObject(), Itsrdf.taIdentRef, object.getObject());
                }
            }
            derived.remove(statement.getSubject(), Node.ANY, Node.ANY);
        }
        derived.remove(paper, Node.ANY, Node.ANY);
    }

    /** Links a paper to the concepts that its entries mention. */
    void link(Node paper) {
        Map<ConceptName, List<Evidence>> evidence = new LinkedHashMap<>();
        for (Node entry : ledger.subjects(Ledger.PAPER, paper)) {
            EntryReference reference = Iris.entryReference(entry);
            for (ConceptMention found : identity.resolve(index.entry(entry))) {
                evidence.computeIfAbsent(new ConceptName(found.mention().type(), found.key()), name -> new ArrayList<>())
                        .add(new Evidence(iris.mention(iris.context(reference, found.inTitle()), found.mention()), found.mention().confidence()));
            }
        }
        evidence.forEach((name, places) -> link(paper, name, places));
    }

    /** Names and counts a concept; one that nothing mentions any more goes. */
    void count(Node concept) {
        derived.remove(concept, Node.ANY, Node.ANY);
        Map<String, Long> forms = new TreeMap<>();
        for (Triple triple : derived.find(Node.ANY, Itsrdf.taIdentRef, concept)) {
            Iter.toList(dataset.find(Node.ANY, triple.getSubject(), Nif.anchorOf, Node.ANY))
                    .forEach(quad -> forms.merge(label(quad.getObject()), 1L, Long::sum));
        }
        if (forms.isEmpty()) {
            strike(concept);
            return;
        }
        EntityType type = EntityType.valueOf(ledger.string(concept, Ledger.CONCEPT_TYPE).orElseThrow());
        mapper.mapConcept(concept, type, labels(forms, ledger.string(concept, Ledger.CONCEPT_KEY).orElseThrow()),
                derived.count(Node.ANY, ConceptMapper.link(type), concept),
                forms.values().stream().mapToLong(Long::longValue).sum(), derived.sink());
    }

    private void link(Node paper, ConceptName name, List<Evidence> places) {
        Node concept = iris.concept(name.type, name.key);
        ledger.set(concept, Ledger.CONCEPT_KEY, Ledger.text(name.key));
        ledger.set(concept, Ledger.CONCEPT_TYPE, Ledger.text(name.type.name()));
        ToDo.COUNT_CONCEPT.mark(ledger, concept);
        mapper.mapLink(paper, name.type, concept, places.stream().map(Evidence::mention).toList(),
                places.stream().mapToDouble(Evidence::confidence).max().orElseThrow(), derived.sink());
    }

    /** Forgets a concept that nothing mentions, but for what a short form now stands for. */
    private void strike(Node concept) {
        ledger.string(concept, Ledger.CONCEPT_KEY).ifPresent(key -> {
            EntityType type = EntityType.valueOf(ledger.string(concept, Ledger.CONCEPT_TYPE).orElseThrow());
            ledger.add(concept, Ledger.REPLACED_BY, iris.concept(type, identity.meaning(key)));
        });
        ledger.remove(concept, Ledger.CONCEPT_KEY, Node.ANY);
        ledger.remove(concept, Ledger.CONCEPT_TYPE, Node.ANY);
    }

    private static String label(Node anchor) {
        return anchor.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }

    /** Most frequent first; before all the most frequent one that spells the concept out. */
    private static List<String> labels(Map<String, Long> forms, String key) {
        Comparator<Map.Entry<String, Long>> frequent = Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey());
        return forms.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> form) -> !ConceptKey.of(form.getKey()).equals(key)).thenComparing(frequent))
                .map(Map.Entry::getKey).toList();
    }

    private record ConceptName(EntityType type, String key) {
    }

    private record Evidence(Node mention, double confidence) {
    }
}
