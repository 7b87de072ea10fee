package org.papergraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/** Serialization formats of results: of SELECT and ASK, or of CONSTRUCT and DESCRIBE. */
public enum ResultFormat {
    /** columns aligned for reading, IRIs shortened */
    TABLE(false, "text/plain"),
    CSV(false, "text/csv"),
    TSV(false, "text/tab-separated-values"),
    JSON(false, "application/sparql-results+json"),
    XML(false, "application/sparql-results+xml"),
    TURTLE(true, "text/turtle"),
    NTRIPLES(true, "application/n-triples"),
    JSONLD(true, "application/ld+json"),
    RDFXML(true, "application/rdf+xml");

    private final boolean triples;
    private final String mediaType;

    ResultFormat(boolean triples, String mediaType) {
        this.triples = triples;
        this.mediaType = mediaType;
    }

    /** @throws QueryRejectedException when there is no format of that name; the message lists the names */
    public static ResultFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new QueryRejectedException(
                        "there is no result format '" + name + "'; there are: " + labels(Arrays.asList(values()))));
    }

    /** The format for reading the results on a screen. */
    public static ResultFormat usualFor(Query query) {
        return givesTriples(query) ? TURTLE : TABLE;
    }

    /** The formats that the results of a query can be written in. */
    public static List<ResultFormat> fitting(Query query) {
        return Arrays.stream(values()).filter(format -> format.triples == givesTriples(query)).toList();
    }

    /** As the header Content-Type names it, without a charset. */
    public String mediaType() {
        return mediaType;
    }

    /** The name by which users ask for the format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws QueryRejectedException when the results of the query cannot be written so */
    void requireFor(Query query) {
        if (triples != givesTriples(query)) {
            String fitting = labels(
                    Arrays.stream(values()).filter(format -> format.triples != triples).toList());
            throw new QueryRejectedException(
                    kind(query) + " cannot be written as " + label() + "; use one of: " + fitting);
        }
    }

    private static boolean givesTriples(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }

    private static String kind(Query query) {
        return givesTriples(query) ? "triples (CONSTRUCT, DESCRIBE)" : "rows (SELECT, ASK)";
    }

    private static String labels(List<ResultFormat> formats) {
        return formats.stream()
                .map(ResultFormat::label)
                .collect(Collectors.joining(", "));
    }
}
