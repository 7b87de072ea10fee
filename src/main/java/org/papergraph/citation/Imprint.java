package org.papergraph.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;

/**
 * The place of a paper in a journal or book; what is not known is empty.
 *
 * @param series of the book or proceedings
 * @param pages as written, such as {@code 12–34}
 * @param serialNumbers ISSN and ISBN of what the paper stands in
 */
public record Imprint(String series, String volume, String issue, String pages, String publisher, List<Identifier> serialNumbers) {

    public static final Imprint UNKNOWN = new Imprint("", "", "", "", "", List.of());

    private static final String DASHES = "\\s*[-‐‑‒–—]+\\s*";
    private static final String RANGE = "[^-‐‑‒–—,;]+" + DASHES + "[^-‐‑‒–—,;]+";

    public Imprint {
        serialNumbers = List.copyOf(serialNumbers);
    }

    /** Volume, issue, pages and publisher in words; empty where none is known. */
    public String words() {
        return Stream.of(named("volume ", volume), named("issue ", issue), named("pages ", pages), publisher)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The first page of a range; other pages as they are. */
    String firstPage() {
        return pages.matches(RANGE) ? pages.split(DASHES)[0].strip() : pages;
    }

    /** Empty where the pages are no range. */
    String lastPage() {
        return pages.matches(RANGE) ? pages.split(DASHES)[1].strip() : "";
    }

    /** The first and the last page with something between them, or the pages as they are. */
    String pages(String between) {
        return lastPage().isEmpty() ? pages : firstPage() + between + lastPage();
    }

    /** The numbers in a scheme, parted by commas. */
    String serialNumbers(IdentifierScheme scheme) {
        return serialNumbers.stream().filter(each -> each.scheme() == scheme).map(Identifier::value).collect(Collectors.joining(", "));
    }

    private static String named(String name, String value) {
        return value.isEmpty() ? "" : name + value;
    }
}
