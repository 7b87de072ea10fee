package org.papergraph.resource.lookup;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.Row;

/** Rows of the published graph that are read by single look-ups. Thread-safe. */
public final class Lookups {

    private final QueryRunner runner;

    public Lookups(QueryRunner runner) {
        this.runner = runner;
    }

    /** The outgoing statements of a resource: the query {@code outgoing}. */
    public List<Row> outgoing(String iri, int limit) {
        return read(terms -> new NeighbourRows(terms).outgoing(node(iri), limit));
    }

    /** The incoming statements of a resource. */
    public List<Row> incoming(String iri, int limit) {
        return read(terms -> new NeighbourRows(terms).incoming(node(iri), limit));
    }

    /** The mentions in the texts of a paper or an entry: the query {@code marks}. */
    public List<Row> marks(String iri) {
        return read(terms -> new MarkRows(terms).of(node(iri)));
    }

    /** The concepts of a paper: the query {@code statements}. */
    public List<Row> concepts(String paper) {
        return read(terms -> new ConceptRows(terms).of(node(paper)));
    }

    /** The papers that share concepts with a paper. */
    public List<Row> related(String paper) {
        return read(terms -> new RelatedRows(terms).of(node(paper)));
    }

    /** The sentences of a mention, or of those that a statement was derived from: the query {@code passages}. */
    public List<Row> passages(String evidence, int limit) {
        return read(terms -> new PassageRows(terms).of(node(evidence), limit));
    }

    /** True for a person, an entry or a paper that a decision concerns. */
    public boolean isDecidedOn(String iri) {
        return read(terms -> Stream.concat(Stream.of(node(iri)), terms.subjects(Foaf.primaryTopic, node(iri)).stream())
                .flatMap(each -> Stream.concat(Stream.of(each), terms.objects(each, Owl.sameAs).stream()))
                .anyMatch(each -> terms.has(Node.ANY, Pg.candidate, each)));
    }

    private <T> T read(Function<TermLookup, T> lookUps) {
        return runner.lookUp(graph -> lookUps.apply(new TermLookup(graph)));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
