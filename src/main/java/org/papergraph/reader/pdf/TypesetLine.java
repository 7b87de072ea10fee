package org.papergraph.reader.pdf;

import java.util.List;

/**
 * A line of a page as it is typeset.
 *
 * @param text all of the line
 * @param segments the parts of the line that wide gaps keep apart, such as names set side by side, from left to right, without marks of
 *     footnotes, which are set in smaller type
 * @param size of the type, in points: that of most letters
 * @param x of the left end from the left edge of the page, in points
 * @param y of the base line from the top of the page, in points
 */
record TypesetLine(String text, List<String> segments, double size, double x, double y) {

    /** Sizes that differ by less are one. */
    private static final double SIZE_TOLERANCE = 0.6;

    TypesetLine {
        segments = List.copyOf(segments);
    }

    boolean hasSizeOf(TypesetLine other) {
        return Math.abs(size - other.size) < SIZE_TOLERANCE;
    }

    /** The number of letters of the line. */
    long letters() {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
