package org.papergraph.server.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;

/** The ontology as its file says it. */
public final class Ontology {

    private final Graph graph;

    private Ontology(Graph graph) {
        this.graph = graph;
    }

    /** @param file in Turtle */
    public static Ontology read(Path file) {
        return new Ontology(RDFParser.source(file).toGraph());
    }

    public Graph graph() {
        return graph;
    }

    /** Its terms in the order of their names. */
    public List<Term> terms() {
        try (QueryExec execution = QueryExec.graph(graph)
                .query(Questions.load("terms").bind(Map.of(), "http://example.org/"))
                .build()) {
            return Questions.rows(execution).stream().map(Ontology::term).toList();
        }
    }

    private static Term term(Row row) {
        return new Term(
                Names.local(row.text("term")),
                row.text("term"),
                Names.words(row.text("kind")),
                row.text("label"),
                row.text("comment"),
                row.text("example"));
    }
}
