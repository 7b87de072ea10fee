package org.papergraph.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/** The entries of a document, the problems met in reading it, and the runs that annotated it. */
public final class DocumentContents {

    /** Most entries read at once. */
    public static final int ENTRIES = 100;

    private final QueryFiles queries;
    private final Labeller labeller;

    DocumentContents(QueryFiles queries, Labeller labeller) {
        this.queries = queries;
        this.labeller = labeller;
    }

    /**
     * An entry and its paper.
     *
     * @param line of the document, or empty
     */
    public record ListedEntry(String iri, int number, String line, LabelledTerm paper) {}

    /**
     * A part of the document that could not be read.
     *
     * @param line of the document, or empty
     */
    public record ListedProblem(String iri, String line, String reason) {}

    /**
     * A run that annotated the document.
     *
     * @param agents models and programs
     * @param ended as an xsd:dateTime, or empty
     */
    public record ListedRun(String iri, List<LabelledTerm> agents, String ended) {

        public ListedRun {
            agents = List.copyOf(agents);
        }
    }

    /** A part of the entries by number; {@value #ENTRIES} at most. */
    public List<ListedEntry> entries(String document, int limit, int offset) {
        return Labeller.firsts(queries.rows("entries", parameters(document, limit, offset)), "entry")
                .map(row -> new ListedEntry(row.text("entry"), row.number("number"), row.text("line"), labeller.of(row, "paper")))
                .toList();
    }

    /** The text of the query for a part of the entries. */
    public String sparql(String document, int limit, int offset) {
        return queries.text("entries", parameters(document, limit, offset));
    }

    /** The first problems by line. */
    public List<ListedProblem> problems(String document) {
        return queries.rows("problems", Map.of("resource", document)).stream()
                .map(row -> new ListedProblem(row.text("problem"), row.text("line"), row.text("reason")))
                .toList();
    }

    public List<ListedRun> runs(String document) {
        Map<String, List<Row>> byRun = queries.rows("runs", Map.of("resource", document)).stream()
                .collect(Collectors.groupingBy(row -> row.text("run"), LinkedHashMap::new, Collectors.toList()));
        return byRun.values().stream().map(this::run).toList();
    }

    private ListedRun run(List<Row> rows) {
        List<LabelledTerm> agents =
                rows.stream().filter(row -> row.has("agent")).map(row -> labeller.of(row, "agent")).distinct().toList();
        return new ListedRun(rows.get(0).text("run"), agents, rows.get(0).text("ended"));
    }

    private static Map<String, String> parameters(String document, int limit, int offset) {
        return Map.of("resource", document, "limit", Integer.toString(limit), "offset", Integer.toString(offset));
    }
}
