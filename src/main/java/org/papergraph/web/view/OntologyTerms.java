package org.papergraph.web.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;
import org.papergraph.resource.Labels;

/** The terms of an ontology, read from its file. */
public final class OntologyTerms {

    private final Graph graph;

    private OntologyTerms(Graph graph) {
        this.graph = graph;
    }

    /** @param file in Turtle */
    public static OntologyTerms read(Path file) {
        return new OntologyTerms(RDFParser.source(file).toGraph());
    }

    public Graph graph() {
        return graph;
    }

    /** Its terms in the order of their names. */
    public List<OntologyTerm> terms() {
        try (QueryExec execution = QueryExec.graph(graph)
                .query(QueryFiles.load(OntologyTerms.class, "terms").bind(Map.of(), "http://example.org/"))
                .build()) {
            return Row.all(execution).stream().map(OntologyTerms::term).toList();
        }
    }

    /** The same by their kinds, each kind in the plural. */
    public Map<String, List<OntologyTerm>> kinds() {
        return terms().stream().collect(Collectors.groupingBy(OntologyTerm::plural, TreeMap::new, Collectors.toList()));
    }

    private static OntologyTerm term(Row row) {
        return new OntologyTerm(
                Labels.local(row.text("term")),
                row.text("term"),
                Labels.words(row.text("kind")),
                row.text("label"),
                row.text("comment"),
                row.text("example"));
    }

    /**
     * A term of the ontology.
     *
     * @param kind class or property, in words
     */
    public record OntologyTerm(String name, String iri, String kind, String label, String comment, String example) {

        /** The kind in the plural, such as {@code Object properties}. */
        String plural() {
            String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
            return kind.endsWith("y") ? name.substring(0, name.length() - 1) + "ies" : name.endsWith("s") ? name + "es" : name + "s";
        }
    }
}
