package org.papergraph.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.NamedQuery;

/** The URLs of queries and their results. */
public final class QueryUrls {

    /** The path of the query editor. */
    public static final String EDITOR = "/query";

    /** The path of rows as CSV for spreadsheets. */
    public static final String SPREADSHEET = EDITOR + "/spreadsheet.csv";

    /** The beginning of the paths of the papers in the results of a query; the extension of a format follows. */
    public static final String PAPERS = EDITOR + "/papers.";
    private static final String ANY_BASE = "http://example.org/";

    private QueryUrls() {}

    /** The editor with a query and its results. */
    public static String editor(String query) {
        return EDITOR + "?query=" + encoded(query);
    }

    /**
     * The editor with a query of a page.
     *
     * @param values by parameter name, in which every IRI is absolute
     */
    public static String editor(NamedQuery query, Map<String, String> values) {
        return editor(statement(query.text(values, ANY_BASE)));
    }

    /** A query without the lines that describe it. */
    public static String statement(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#+"))
                .dropWhile(String::isBlank)
                .collect(Collectors.joining("\n"));
    }

    /** The editor with a named query. */
    static String example(String name) {
        return EDITOR + "?example=" + encoded(name);
    }

    /** The rows of a query as CSV for spreadsheets. */
    public static String spreadsheet(String query) {
        return SPREADSHEET + "?query=" + encoded(query);
    }

    /** The results of a query at the endpoint. */
    public static String endpoint(String query) {
        return "/sparql?query=" + encoded(query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The path of the papers in the results of a query, in a format of reference managers. */
    public static String papers(String query, String extension) {
        return PAPERS + extension + "?query=" + encoded(query);
    }
}
