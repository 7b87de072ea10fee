package org.papergraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What a mapper wrote. */
final class Triples {

    static final String BASE = "http://localhost:3030/id/";

    private final List<Triple> written = new ArrayList<>();

    Consumer<Triple> sink() {
        return written::add;
    }

    List<Triple> written() {
        return List.copyOf(written);
    }

    List<Node> subjects(Node predicate, Node object) {
        return written.stream().filter(triple -> triple.getPredicate().equals(predicate) && triple.getObject().equals(object))
                .map(Triple::getSubject).toList();
    }

    List<Node> objects(Node subject, Node predicate) {
        return written.stream().filter(triple -> triple.getSubject().equals(subject) && triple.getPredicate().equals(predicate))
                .map(Triple::getObject).toList();
    }

    /** The objects as their lexical forms, or their IRIs behind the base. */
    List<String> values(Node subject, Node predicate) {
        return objects(subject, predicate).stream().map(Triples::value).toList();
    }

    boolean use(Node predicate) {
        return written.stream().anyMatch(triple -> triple.getPredicate().equals(predicate));
    }

    static Node thing(String local) {
        return NodeFactory.createURI(BASE + local);
    }

    private static String value(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replace(BASE, "");
    }
}
