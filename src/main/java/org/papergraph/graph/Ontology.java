package org.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology that comes with the program, {@code ontology/papergraph.ttl}. */
public final class Ontology {

    private Ontology() {
    }

    public static List<Triple> triples() {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream in = Objects.requireNonNull(Ontology.class.getResourceAsStream("papergraph.ttl"))) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own ontology cannot be read", failure);
        }
        return graph.find().toList();
    }
}
