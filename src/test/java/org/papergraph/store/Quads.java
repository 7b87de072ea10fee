package org.papergraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;

/** Small statements for the tests of the store. */
final class Quads {

    static final Node GRAPH = iri("graph/one");
    static final Node OTHER = iri("graph/two");
    static final Node TITLE = DCTerms.title.asNode();

    private Quads() {}

    static Node iri(String path) {
        return NodeFactory.createURI(Store.DEFAULT_BASE + path);
    }

    static Quad title(Node graph, String paper, String title) {
        return Quad.create(graph, iri(paper), TITLE, NodeFactory.createLiteralString(title));
    }

    static Quad ledger(String key, String value) {
        return title(Quad.defaultGraphIRI, key, value);
    }

    /** The rows of a query on the published graph, each its values in the order of the variables' names. */
    static List<String> rows(Store store, String text) {
        Query query = QueryFactory.create("PREFIX text: <http://jena.apache.org/text#> PREFIX dct: <"
                + DCTerms.NS + "> " + text);
        DatasetGraph published = store.published();
        return published.calculateRead(() -> rows(published, query));
    }

    static List<String> rows(DatasetGraph dataset, Query query) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(binding -> rows.add(row(query, binding)));
        }
        Collections.sort(rows);
        return rows;
    }

    private static String row(Query query, Binding binding) {
        return String.join(" ", query.getResultVars().stream()
                .map(name -> binding.get(name))
                .map(node -> node.isURI() ? node.getURI().replace(Store.DEFAULT_BASE, "") : node.getLiteralLexicalForm())
                .toList());
    }
}
