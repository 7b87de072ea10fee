package org.papergraph.graph;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Skos;

/** Maps concepts and the links from papers to them. */
public final class ConceptMapper {

    /**
     * The confidence, as it is stated, from which a paper is linked to a concept directly: from here on a further link
     * is right more often than not; see {@code docs/decisions/confidence-of-links.md}.
     */
    public static final double LINK_THRESHOLD = 0.5;

    /** The properties that {@link #mapConcept} and {@link #mapName} state. */
    public static final Set<Node> DESCRIPTION = Set.of(RDF.Nodes.type, Skos.prefLabel, Skos.altLabel, Pg.paperCount, Pg.mentionCount, Owl.sameAs);

    private final Iris iris;

    public ConceptMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * A link from a paper to a concept: the extracted statement and, from the threshold on, the direct triple.
     *
     * @param mentions the places that say so
     * @param confidence of all of them together, from 0 to 1
     */
    public void mapLink(Node paper, EntityType type, Node concept, List<Node> mentions, double confidence, Consumer<Triple> sink) {
        Node predicate = ResourceType.of(type).linkFromPaper().orElseThrow();
        Node statement = iris.statement(paper, predicate, concept);
        add(sink, statement, RDF.Nodes.type, Pg.ExtractedStatement);
        add(sink, statement, RDF.Nodes.subject, paper);
        add(sink, statement, RDF.Nodes.predicate, predicate);
        add(sink, statement, RDF.Nodes.object, concept);
        add(sink, statement, Pg.confidence, Literals.share(confidence));
        for (Node mention : mentions) {
            add(sink, statement, Prov.wasDerivedFrom, mention);
            add(sink, mention, Itsrdf.taIdentRef, concept);
        }
        if (isDirect(confidence)) {
            add(sink, paper, predicate, concept);
        }
    }

    /** True for the confidence, as it is stated, of a direct link. */
    public static boolean isDirect(double confidence) {
        return Literals.rounded(confidence).doubleValue() >= LINK_THRESHOLD;
    }

    /**
     * A concept.
     *
     * @param labels its surface forms, the preferred one first
     * @param papers number of papers with a direct link
     * @param mentions number of mentions
     */
    public void mapConcept(Node concept, EntityType type, List<String> labels, long papers, long mentions, Consumer<Triple> sink) {
        add(sink, concept, RDF.Nodes.type, ResourceType.of(type).rdfClass());
        add(sink, concept, RDF.Nodes.type, Skos.Concept);
        add(sink, concept, Skos.prefLabel, Literals.text(labels.get(0)));
        labels.subList(1, labels.size()).forEach(label -> add(sink, concept, Skos.altLabel, Literals.text(label)));
        add(sink, concept, Pg.paperCount, Literals.integer(papers));
        add(sink, concept, Pg.mentionCount, Literals.integer(mentions));
    }

    /** {@code owl:sameAs} from a concept to the IRI of one of its names, if that is another. */
    public void mapName(Node concept, EntityType type, String key, Consumer<Triple> sink) {
        Node name = iris.nameOfConcept(type, key);
        if (!name.equals(concept)) {
            add(sink, concept, Owl.sameAs, name);
        }
    }

    /** {@code skos:broader} from a concept to another. */
    public void mapBroader(Node concept, Node broader, Consumer<Triple> sink) {
        add(sink, concept, Skos.broader, broader);
    }

    private static void add(Consumer<Triple> sink, Node subject, Node predicate, Node object) {
        sink.accept(Triple.create(subject, predicate, object));
    }
}
