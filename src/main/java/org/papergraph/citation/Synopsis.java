package org.papergraph.citation;

import java.util.List;

/**
 * The contents of a paper in short.
 *
 * @param text the abstract, or empty
 * @param language tag of BCP 47, or empty
 */
public record Synopsis(String text, List<String> keywords, String language) {

    public static final Synopsis UNKNOWN = new Synopsis("", List.of(), "");

    public Synopsis {
        keywords = List.copyOf(keywords);
    }
}
