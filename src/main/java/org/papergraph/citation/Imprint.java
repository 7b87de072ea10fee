package org.papergraph.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place of a paper in a journal or book, and how it is found there; what is not known is empty.
 *
 * @param doi in its normal form, such as {@code 10.1000/182}
 * @param pages as written, such as {@code 12–34}
 * @param language tag of BCP 47
 * @param fullText address of the whole text
 */
public record Imprint(
        String doi, String volume, String issue, String pages, String publisher, String language, String fullText, List<String> keywords) {

    public static final Imprint UNKNOWN = new Imprint("", "", "", "", "", "", "", List.of());

    private static final String DASHES = "\\s*[-‐‑‒–—]+\\s*";

    public Imprint {
        keywords = List.copyOf(keywords);
    }

    /** Volume, issue, pages and publisher in words; empty where none is known. */
    public String words() {
        return Stream.of(named("volume ", volume), named("issue ", issue), named("pages ", pages), publisher)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String firstPage() {
        return pages.split(DASHES)[0];
    }

    /** Empty where there is one page. */
    String lastPage() {
        String[] ends = pages.split(DASHES);
        return ends.length == 2 ? ends[1] : "";
    }

    private static String named(String name, String value) {
        return value.isEmpty() ? "" : name + value;
    }
}
