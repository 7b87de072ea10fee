package org.papergraph.web.mcp;


/** Parts of texts that are too long to be given whole; lengths and places count code points. */
final class TextExcerpt {

    private TextExcerpt() {}

    /** The beginning, with a note of how long the whole is. */
    static String opening(String text, int length) {
        int whole = text.codePointCount(0, text.length());
        return whole <= length ? text : text.substring(0, text.offsetByCodePoints(0, length)) + "… [cut; " + whole + " characters]";
    }

    /** The text with stars around the part between two places. */
    static String marked(String text, int from, int until) {
        int start = text.offsetByCodePoints(0, from);
        int end = text.offsetByCodePoints(0, until);
        return text.substring(0, start) + "**" + text.substring(start, end) + "**" + text.substring(end);
    }
}
