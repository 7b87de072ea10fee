package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** The ontology that comes with the program, {@code ontology/papergraph.ttl}, and its shapes. */
public final class Ontology {

    private Ontology() {
    }

    public static List<Triple> triples() {
        return read("papergraph.ttl");
    }

    /** The shapes, {@code ontology/shapes.ttl}, which speak of every class and property that a graph holds. */
    public static List<Triple> shapes() {
        return read("shapes.ttl");
    }

    /** The classes that the ontology makes direct subclasses of one, by IRI. */
    static Node[] subclasses(Node superclass) {
        return triples().stream()
                .filter(triple -> triple.getPredicate().equals(RDFS.Nodes.subClassOf) && triple.getObject().equals(superclass))
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .toArray(Node[]::new);
    }

    private static List<Triple> read(String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Objects.requireNonNull(Ontology.class.getResourceAsStream(name))) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own file " + name + " cannot be read", failure);
        }
        return graph.find().toList();
    }
}
