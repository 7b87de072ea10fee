package org.papergraph.reader.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;

/** Identifiers of a paper in its metadata, in the stamp at the side of its first page, and on that page. */
final class PrintedIdentifiers {

    private static final Pattern DOI = Pattern.compile("(?i)\\b10\\.\\d{4,9}/[^\\s\"<>]+");
    private static final Pattern LABELLED_DOI = Pattern.compile("(?i)(?:doi(?:\\.org/|:|\\s)\\s*)(10\\.\\d{4,9}/[^\\s\"<>]+)");
    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv:\\s?(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?");
    /** The stamp's day runs on from the section without blanks, as in {@code [hep-lat]19Dec2014}. */
    private static final Pattern STAMP_DATE = Pattern.compile("\\](\\d{1,2})([A-Z][a-z]{2})(\\d{4})");

    private final Map<Identifier, Double> found = new LinkedHashMap<>();

    /** Confidence of an identifier that its publisher put into the metadata, and of one that is printed. */
    private static final double IN_METADATA = 0.95;
    private static final double LABELLED = 0.85;
    private static final double BARE = 0.6;

    /**
     * @param metadata the XMP packet and the document's information
     * @param stamp text of the first page that runs upwards, without blanks
     * @param page text of the first page, without the references
     */
    PrintedIdentifiers(String metadata, String stamp, String page) {
        first(DOI, 0, metadata).ifPresent(doi -> read(IdentifierScheme.DOI, doi, IN_METADATA));
        first(ARXIV, 1, stamp).ifPresent(id -> read(IdentifierScheme.ARXIV, id, IN_METADATA));
        first(ARXIV, 1, metadata).ifPresent(id -> read(IdentifierScheme.ARXIV, id, IN_METADATA));
        if (found.isEmpty()) {
            readPage(page);
        }
    }

    private void readPage(String page) {
        List<String> labelled = all(LABELLED_DOI, 1, page);
        List<String> dois = labelled.isEmpty() ? all(DOI, 0, page) : labelled;
        if (dois.stream().distinct().count() == 1) {
            read(IdentifierScheme.DOI, dois.get(0), labelled.isEmpty() ? BARE : LABELLED);
        }
        first(ARXIV, 1, page.substring(0, Math.min(page.length(), 400))).ifPresent(id -> read(IdentifierScheme.ARXIV, id, LABELLED));
    }

    /** Each identifier with the confidence that it is the paper's. */
    Map<Identifier, Double> found() {
        return found;
    }

    /** The day in the stamp, such as {@code 19 Dec 2014}. */
    static Optional<String> stampDate(String stamp) {
        Matcher date = STAMP_DATE.matcher(stamp);
        return date.find() ? Optional.of(date.group(1) + " " + date.group(2) + " " + date.group(3)) : Optional.empty();
    }

    private void read(IdentifierScheme scheme, String written, double confidence) {
        scheme.read(written.replaceAll("[)\\].,;]+$", "")).ifPresent(identifier -> found.putIfAbsent(identifier, confidence));
    }

    private static Optional<String> first(Pattern pattern, int group, String text) {
        return all(pattern, group, text).stream().findFirst();
    }

    private static List<String> all(Pattern pattern, int group, String text) {
        List<String> all = new ArrayList<>();
        pattern.matcher(text).results().forEach(result -> all.add(result.group(group)));
        return all;
    }
}
