package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The outgoing statements of one resource, read in one look-up, their objects in the order of their characters. */
public record Statements(Map<Node, List<Node>> objects) {

    private static final Comparator<Node> ORDER = Comparator.comparing(Statements::characters);

    public static Statements of(Graph graph, Node subject) {
        List<Triple> triples = Iter.toList(graph.find(subject, Node.ANY, Node.ANY));
        return new Statements(triples.stream().collect(Collectors.groupingBy(
                Triple::getPredicate, LinkedHashMap::new, Collectors.mapping(Triple::getObject, Collectors.toList()))));
    }

    /** The values of a property. */
    public List<Node> all(Node property) {
        return objects.getOrDefault(property, List.of()).stream().sorted(ORDER).toList();
    }

    public Optional<Node> first(Node property) {
        return all(property).stream().findFirst();
    }

    /** The values of a property as texts: literals by their lexical forms, IRIs as they are. */
    public List<String> texts(Node property) {
        return all(property).stream().map(Statements::characters).toList();
    }

    /** The first value as text; empty where there is none. */
    public String text(Node property) {
        return texts(property).stream().findFirst().orElse("");
    }

    /** The longest value as text; empty where there is none. */
    public String longest(Node property) {
        return texts(property).stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** The resources that have a resource as the value of a property. */
    public static Stream<Node> subjects(Graph graph, Node property, Node object) {
        return Iter.toList(graph.find(Node.ANY, property, object)).stream().map(Triple::getSubject).sorted(ORDER);
    }

    private static String characters(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
