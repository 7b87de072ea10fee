package org.papergraph.reader.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.identifier.IdentifiersInText;

/** Identifiers of a paper in its metadata, in the stamp at the side of its first page, and on that page. */
final class PrintedIdentifiers {

    /** The stamp's day runs on from the section without blanks, as in {@code [hep-lat]19Dec2014}. */
    private static final Pattern STAMP_DATE = Pattern.compile("\\](\\d{1,2})([A-Z][a-z]{2})(\\d{4})");

    private final Map<Identifier, Double> found = new LinkedHashMap<>();

    /** Confidence of an identifier that its publisher put into the metadata, and of one that is printed. */
    private static final double IN_METADATA = 0.95;
    private static final double LABELLED = 0.85;
    private static final double BARE = 0.6;
    /** In UTF-16 units. */
    private static final int HEAD_OF_PAGE = 400;

    /**
     * @param metadata the XMP packet and the document's information
     * @param stamp text of the first page that runs upwards, without blanks
     * @param page text of the first page, without the references
     */
    PrintedIdentifiers(String metadata, String stamp, String page) {
        add(IdentifiersInText.dois(metadata), IN_METADATA);
        add(IdentifiersInText.arxiv(stamp), IN_METADATA);
        add(IdentifiersInText.arxiv(metadata), IN_METADATA);
        if (found.isEmpty()) {
            readPage(page);
        }
    }

    private void readPage(String page) {
        List<Identifier> labelled = IdentifiersInText.labelledDois(page).toList();
        List<Identifier> dois = labelled.isEmpty() ? IdentifiersInText.dois(page).toList() : labelled;
        if (dois.stream().map(Identifier::value).distinct().count() == 1) {
            add(dois.stream(), labelled.isEmpty() ? BARE : LABELLED);
        }
        add(IdentifiersInText.arxiv(page.substring(0, Math.min(page.length(), HEAD_OF_PAGE))), LABELLED);
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

    /** Adds the first of some identifiers. */
    private void add(Stream<Identifier> identifiers, double confidence) {
        identifiers.findFirst().ifPresent(identifier -> found.putIfAbsent(identifier, confidence));
    }
}
