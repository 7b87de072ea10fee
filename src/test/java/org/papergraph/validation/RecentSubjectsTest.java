package org.papergraph.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class RecentSubjectsTest {

    private static final Node FEW = NodeFactory.createURI("x:few");
    private static final Node MANY = NodeFactory.createURI("x:many");
    private static final Node ABSENT = NodeFactory.createURI("x:absent");
    private static final Node PROPERTY = NodeFactory.createURI("x:property");

    private final Graph graph = GraphMemFactory.createDefaultGraph();
    private final Graph recent = new RecentSubjects(graph);

    @Test
    void everyPatternFindsWhatTheGraphHolds() {
        IntStream.range(0, 1000).mapToObj(each -> NodeFactory.createURI("x:" + each)).forEach(each -> {
            graph.add(MANY, PROPERTY, each);
            graph.add(each, RDFS.Nodes.subClassOf, MANY);
        });
        graph.add(FEW, PROPERTY, MANY);
        graph.add(FEW, RDFS.Nodes.label, NodeFactory.createLiteralString("few"));
        List<Node> terms = List.of(Node.ANY, FEW, MANY, ABSENT, PROPERTY, RDFS.Nodes.subClassOf, NodeFactory.createURI("x:7"));
        for (int round = 0; round < 2; round++) {
            patterns(terms).forEach(pattern -> assertEquals(found(graph, pattern), found(recent, pattern), pattern.toString()));
        }
    }

    private static Stream<Triple> patterns(List<Node> terms) {
        return terms.stream().flatMap(subject -> terms.stream()
                .flatMap(property -> terms.stream().map(object -> Triple.createMatch(subject, property, object))));
    }

    private static Set<Triple> found(Graph graph, Triple pattern) {
        return graph.find(pattern).toSet();
    }
}
