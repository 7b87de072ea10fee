package org.papergraph.server.page;

import java.util.List;

/**
 * The form for a query, and the answer to one.
 *
 * @param query the text in the form
 * @param problem why there is no answer, or empty
 * @param columns names of the variables, or none when there is no table
 * @param text an answer that is no table, or empty
 * @param note what is to be said of the answer, or empty
 * @param examples other queries, shown where there is no answer
 */
public record SparqlPage(
        String query,
        String problem,
        List<String> columns,
        List<List<Link>> rows,
        String text,
        String note,
        List<Example> examples) {

    public SparqlPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        examples = List.copyOf(examples);
    }
}
