package org.papergraph.web.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.resource.Labels;
import org.papergraph.web.view.OntologyTerms;

/**
 * The completions of a query: prefixes, and those classes and properties of the ontology and the shapes that the graph
 * has instances of. Each takes one look-up, however large the graph is.
 */
public final class QueryTerms {

    private static final QueryTerm TEXT_SEARCH = new QueryTerm(
            "text:query", "property", "text search", "Finds resources by words: ?resource text:query (dcterms:title \"words\").");

    private final DatasetGraph published;
    private final Graph ontology;
    private final List<Node> candidates;

    /** @param ontology for labels and comments */
    public QueryTerms(DatasetGraph published, OntologyTerms ontology) {
        this.published = published;
        this.ontology = ontology.graph();
        this.candidates = org.papergraph.graph.Ontology.shapes().stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
                .filter(Node::isURI)
                .filter(each -> !Labels.prefixed(each.getURI()).equals(each.getURI()))
                .distinct()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /** The classes and properties in use now. */
    public List<QueryTerm> terms() {
        return Txn.calculateRead(published, () -> {
            Graph graph = published.getDefaultGraph();
            Predicate<Node> isClass = each -> graph.contains(Node.ANY, RDF.Nodes.type, each);
            Predicate<Node> isProperty = each -> graph.contains(Node.ANY, each, Node.ANY);
            return Stream.of(terms(isClass, "class"), terms(isProperty, "property"), Stream.of(TEXT_SEARCH))
                    .flatMap(each -> each)
                    .toList();
        });
    }

    private Stream<QueryTerm> terms(Predicate<Node> isUsed, String kind) {
        return candidates.stream().filter(isUsed).map(each -> new QueryTerm(
                Labels.prefixed(each.getURI()),
                kind,
                text(each, RDFS.Nodes.label).orElseGet(() -> Labels.words(each.getURI())),
                text(each, RDFS.Nodes.comment).orElse("")));
    }

    private Optional<String> text(Node term, Node property) {
        return ontology.stream(term, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /**
     * A class or property for a query.
     *
     * @param name with a prefix, such as {@code pg:usesMethod}
     * @param kind class or property
     * @param comment of the ontology, or empty
     */
    public record QueryTerm(String name, String kind, String label, String comment) {}
}
