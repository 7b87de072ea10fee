package org.papergraph.citation;

import java.util.List;

/**
 * The contents of a paper in short.
 *
 * @param text the abstract, or empty
 * @param language tag of BCP 47, several parted by semicolons, or empty
 */
public record Synopsis(String text, List<String> keywords, String language) {

    public static final Synopsis UNKNOWN = new Synopsis("", List.of(), "");

    public Synopsis {
        keywords = List.copyOf(keywords);
    }

    /** The keywords parted by commas, or by semicolons where a keyword has a comma. */
    String joinedKeywords() {
        boolean commas = keywords.stream().anyMatch(each -> each.indexOf(',') >= 0);
        return commas ? String.join("; ", keywords) + (keywords.size() == 1 ? ";" : "") : String.join(", ", keywords);
    }
}
