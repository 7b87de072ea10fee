package org.papergraph.resource.lookup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

    /** The authorships of a paper, in no order. */
    public List<Row> authors(String paper) {
        return read(terms -> new AuthorRows(terms).of(node(paper)));
    }

    /** The entries of documents that a paper comes from. */
    public List<Row> occurrences(String paper) {
        return read(terms -> new OccurrenceRows(terms).of(node(paper)));
    }

    /** IRIs of the properties that a document states of a paper, in alphabetical order. */
    public List<String> stated(String paper, String document) {
        return read(terms -> new OccurrenceRows(terms).stated(node(paper), node(document)).stream().map(Node::getURI).toList());
    }

    /** The decisions on a person, on an entry, or on the entries of a paper. */
    public List<Row> decisions(String iri) {
        return read(terms -> new DecisionRows(terms).of(node(iri)));
    }

    /** Sentences that mention a concept, in no order. */
    public List<Row> sentences(String concept, int mentions) {
        return read(terms -> new SentenceRows(terms).of(node(concept), mentions));
    }

    /** Concepts narrower than a concept, by label. */
    public List<Row> narrower(String concept, int limit) {
        return read(terms -> new NeighbourRows(terms).narrower(node(concept), limit));
    }

    /** Evaluations in which a concept takes part or that a paper reports, the newest papers first. */
    public List<Row> evaluations(String iri, int limit, int offset) {
        return read(terms -> new EvaluationRows(terms).of(node(iri), limit, offset));
    }

    /** The concepts that take part in an evaluation, the dataset first. */
    public List<Row> participants(String evaluation) {
        return read(terms -> new EvaluationRows(terms).participants(node(evaluation)));
    }

    /** The results of an evaluation, in the order of its sentence. */
    public List<Row> results(String evaluation) {
        return read(terms -> new EvaluationRows(terms).results(node(evaluation)));
    }

    /** The number of papers that lead to a resource by a property, by year. */
    public List<Row> years(String iri, Node link) {
        return read(terms -> PaperRows.leadingTo(terms, link, node(iri)).years());
    }

    /** A part of the papers that lead to a resource by a property, the newest first: the query {@code papers}. */
    public List<Row> papers(String iri, Node link, int limit, int offset) {
        return read(terms -> PaperRows.leadingTo(terms, link, node(iri)).list(paper -> true, limit, offset));
    }

    /** A part of those of a year. */
    public List<Row> papersOfYear(String iri, Node link, String year, int limit, int offset) {
        return read(terms -> PaperRows.leadingTo(terms, link, node(iri)).list(paper -> paper.date().startsWith(year), limit, offset));
    }

    /** A part of those that lead to another resource too, by any property. */
    public List<Row> papersWith(String iri, Node link, String other, int limit, int offset) {
        return read(terms -> {
            PaperRows papers = PaperRows.leadingTo(terms, link, node(iri));
            return papers.list(paper -> papers.leadsTo(node(other), paper), limit, offset);
        });
    }

    /** The resources that those papers most often lead to by another property. */
    public List<Row> together(String iri, Node link, Node other, int limit) {
        return read(terms -> PaperRows.leadingTo(terms, link, node(iri)).together(other, limit, Optional.of(node(iri))));
    }

    /** The number of papers of the first entries of a document, by year. */
    public List<Row> yearsOfDocument(String document, int entries) {
        return read(terms -> PaperRows.ofDocument(terms, node(document), entries).years());
    }

    /**
     * The resources that the papers of the first entries of a document most often lead to, by property.
     *
     * @param limit resources of a property
     */
    public Map<Node, List<Row>> togetherOfDocument(String document, int entries, List<Node> properties, int limit) {
        return read(terms -> together(PaperRows.ofDocument(terms, node(document), entries), properties, limit));
    }

    /**
     * The resources that the papers of a year most often lead to, by property: the query {@code together-of-year}.
     *
     * @param limit resources of a property
     */
    public Map<Node, List<Row>> togetherOfYear(String year, List<Node> properties, int limit) {
        return read(terms -> together(PaperRows.ofYear(terms, year), properties, limit));
    }

    private static Map<Node, List<Row>> together(PaperRows papers, List<Node> properties, int limit) {
        return properties.stream().collect(Collectors.toMap(other -> other, other -> papers.together(other, limit, Optional.empty())));
    }

    private <T> T read(Function<TermLookup, T> lookUps) {
        return runner.lookUp(dataset -> lookUps.apply(TermLookup.of(dataset)));
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
