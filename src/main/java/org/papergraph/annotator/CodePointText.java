package org.papergraph.annotator;

import org.papergraph.entry.Span;

/** A text whose places are counted in Unicode code points; an unpaired surrogate counts as one. */
final class CodePointText {

    private final String value;
    private final int[] codePoints;

    CodePointText(String value) {
        this.value = value;
        codePoints = value.codePoints().toArray();
    }

    String value() {
        return value;
    }

    int length() {
        return codePoints.length;
    }

    int at(int index) {
        return codePoints[index];
    }

    String slice(int begin, int end) {
        return new String(codePoints, begin, end - begin);
    }

    String slice(Span span) {
        return slice(span.begin(), span.end());
    }

    boolean isWordPart(int index) {
        return Character.isLetterOrDigit(codePoints[index]) || isMark(codePoints[index]);
    }

    boolean isSpace(int index) {
        return Character.isWhitespace(codePoints[index]) || Character.isSpaceChar(codePoints[index]);
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
