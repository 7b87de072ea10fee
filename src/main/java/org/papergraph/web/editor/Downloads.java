package org.papergraph.web.editor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.citation.CitationFormat;
import org.papergraph.graph.ResourceType;
import org.papergraph.web.view.QueryUrls;

/** The results of a query as files, straight from the endpoint, as CSV that is safe in spreadsheets, and their papers for reference managers. */
final class Downloads {

    private static final String PAPER_PAGE = "/page/" + ResourceType.PAPER.segment() + "/";

    private static final List<Format> ROWS = List.of(
            new Format("CSV", "text/csv", "csv", "csv"),
            new Format("TSV", "text/tab-separated-values", "tsv", "tsv"),
            new Format("JSON", "application/sparql-results+json", "json", "json"),
            new Format("XML", "application/sparql-results+xml", "xml", "xml"));

    private static final List<Format> TRIPLES = List.of(
            new Format("Turtle", "text/turtle", "ttl", "ttl"),
            new Format("N-Triples", "application/n-triples", "nt", "nt"),
            new Format("JSON-LD", "application/ld+json", "json-ld", "jsonld"),
            new Format("RDF/XML", "application/rdf+xml", "xml", "rdf"));

    /**
     * A format of the endpoint.
     *
     * @param parameter by which the endpoint knows it
     * @param ending of a file
     */
    private record Format(String name, String mediaType, String parameter, String ending) {}

    private Downloads() {}

    static List<Download> of(String query, Outcome outcome) {
        Stream<Download> spreadsheet = outcome instanceof Outcome.Table
                ? Stream.of(new Download("CSV for spreadsheets", "text/csv", "answer-spreadsheet.csv", QueryUrls.spreadsheet(query)))
                : Stream.of();
        Stream<Download> files = formats(outcome).stream()
                .map(each -> new Download(
                        each.name(),
                        each.mediaType(),
                        "answer." + each.ending(),
                        QueryUrls.endpoint(query) + "&format=" + each.parameter()));
        return Stream.of(files, spreadsheet, citations(query, outcome)).flatMap(each -> each).toList();
    }

    /** The papers among the results for reference managers. */
    private static Stream<Download> citations(String query, Outcome outcome) {
        boolean papers = outcome instanceof Outcome.Table table
                && table.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.link().href().startsWith(PAPER_PAGE));
        return !papers ? Stream.of() : Arrays.stream(CitationFormat.values())
                .map(each -> new Download(each.title(), each.mediaType(), "papers." + each.extension(), QueryUrls.papers(query, each.extension())));
    }

    private static List<Format> formats(Outcome outcome) {
        if (outcome instanceof Outcome.Triples) {
            return TRIPLES;
        }
        return outcome instanceof Outcome.Table || outcome instanceof Outcome.Verdict ? ROWS : List.of();
    }

    /**
     * The results of a query as a file.
     *
     * @param name of the format
     */
    record Download(String name, String mediaType, String fileName, String href) {}
}
