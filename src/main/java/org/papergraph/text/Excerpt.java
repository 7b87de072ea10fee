package org.papergraph.text;

/** The beginnings of long texts; lengths count code points. */
public final class Excerpt {

    private Excerpt() {}

    /** A text of at most this length, or its first words followed by {@code " …"}. */
    public static String opening(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, length));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }

    /** A text of at most this length, or its beginning followed by a note of the whole length. */
    public static String cut(String text, int length) {
        int whole = text.codePointCount(0, text.length());
        return whole <= length ? text : text.substring(0, text.offsetByCodePoints(0, length)) + "… [cut; " + whole + " characters]";
    }
}
