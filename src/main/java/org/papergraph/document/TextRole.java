package org.papergraph.document;

import java.util.Locale;

/** The role of a text in a paper. */
public enum TextRole {
    TITLE, ABSTRACT,
    /** one keyword, as the document gives it */
    KEYWORD,
    /** a section of the body */
    SECTION,
    /** the caption of a figure or table */
    CAPTION;

    /** The name in IRIs: {@code title}, {@code abstract}, {@code keyword}, {@code section}, {@code caption}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
