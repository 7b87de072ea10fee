package org.papergraph.web.view;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.query.QueryRunner;

/** Reads one thing of the graph: whether it is there, and its data. */
public final class ResourceReader {

    /** At most so many statements that name a thing are read. */
    private static final int INCOMING_LIMIT = 1000;

    private final ResourceUrls addresses;
    private final ViewQueries questions;

    public ResourceReader(QueryRunner runner, ResourceUrls addresses) {
        this.addresses = addresses;
        this.questions = new ViewQueries(runner);
    }

    /** The IRI in the graph that a key in a request stands for; empty where the graph knows none. */
    public Optional<String> find(String key) {
        return addresses.candidates(key).stream()
                .filter(iri -> questions.ask("exists", QueryParameters.of(iri), QueryExec::ask))
                .findFirst();
    }

    /** The description of a thing, with a note where it is not whole. */
    public Graph data(String iri) {
        Graph graph = questions.ask("description", QueryParameters.of(iri), QueryExec::construct);
        if (isCut(iri)) {
            addNote(graph, NodeFactory.createURI(iri));
        }
        return graph;
    }

    private boolean isCut(String iri) {
        Row counted = questions.rows("incoming-count", QueryParameters.of(iri, INCOMING_LIMIT + 1)).get(0);
        return counted.number("count") > INCOMING_LIMIT;
    }

    private static void addNote(Graph graph, Node thing) {
        Node document = NodeFactory.createBlankNode();
        String note = "Of the statements that name this thing, the first " + INCOMING_LIMIT + " are given.";
        graph.add(document, Foaf.primaryTopic, thing);
        graph.add(document, RDFS.Nodes.comment, NodeFactory.createLiteralString(note));
    }
}
