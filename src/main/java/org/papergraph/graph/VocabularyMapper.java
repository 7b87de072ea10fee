package org.papergraph.graph;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;

/** Maps the user's vocabularies, and those of their terms that decisions are on or that stand above these. */
public final class VocabularyMapper {

    private final Iris iris;

    public VocabularyMapper(Iris iris) {
        this.iris = iris;
    }

    /**
     * @param key of the vocabulary's IRI
     * @param name of the file
     * @param terms their number
     */
    public void mapVocabulary(String key, String name, long terms, Consumer<Triple> sink) {
        Node vocabulary = iris.vocabulary(key);
        sink.accept(Triple.create(vocabulary, RDF.Nodes.type, Pg.Vocabulary));
        sink.accept(Triple.create(vocabulary, RDFS.Nodes.label, Literals.text(name)));
        sink.accept(Triple.create(vocabulary, Pg.termCount, Literals.integer(terms)));
    }

    /** That a term is of a vocabulary. */
    public void mapTerm(String term, String label, String vocabulary, Consumer<Triple> sink) {
        sink.accept(Triple.create(iri(term), RDFS.Nodes.label, Literals.text(label)));
        sink.accept(Triple.create(iri(term), Skos.inScheme, iris.vocabulary(vocabulary)));
    }

    public void mapBroader(String term, String broader, Consumer<Triple> sink) {
        sink.accept(Triple.create(iri(term), Skos.broader, iri(broader)));
    }

    /**
     * @param isExact true if concept and term mean the same, false if they are close
     */
    public void mapMatch(Node concept, String term, boolean isExact, Consumer<Triple> sink) {
        sink.accept(Triple.create(concept, isExact ? Skos.exactMatch : Skos.closeMatch, iri(term)));
    }

    /** The node of a term. */
    public static Node iri(String term) {
        return NodeFactory.createURI(term);
    }
}
