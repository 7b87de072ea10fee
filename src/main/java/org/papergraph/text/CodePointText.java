package org.papergraph.text;

import java.util.Optional;
import org.papergraph.document.annotation.Span;

/** A text whose places are counted in Unicode code points; an unpaired surrogate counts as one. */
public final class CodePointText {

    private final String value;
    private final int[] codePoints;

    public CodePointText(String value) {
        this.value = value;
        codePoints = value.codePoints().toArray();
    }

    public String value() {
        return value;
    }

    public int length() {
        return codePoints.length;
    }

    public int at(int index) {
        return codePoints[index];
    }

    public String slice(int begin, int end) {
        return new String(codePoints, begin, end - begin);
    }

    public String slice(Span span) {
        return slice(span.begin(), span.end());
    }

    boolean isWordPart(int index) {
        return Character.isLetterOrDigit(codePoints[index]) || isMark(codePoints[index]);
    }

    public boolean isSpace(int index) {
        return Character.isWhitespace(codePoints[index]) || Character.isSpaceChar(codePoints[index]);
    }

    /** The stretch from begin to end without the space around it; nothing where it is all space. */
    Optional<Span> trimmed(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isSpace(first)) {
            first++;
        }
        while (last > first && isSpace(last - 1)) {
            last--;
        }
        return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    int countWords(Span stretch) {
        int words = 0;
        for (int index = stretch.begin(); index < stretch.end(); index++) {
            if (!isSpace(index) && (index == stretch.begin() || isSpace(index - 1))) {
                words++;
            }
        }
        return words;
    }

    int countWordParts(Span stretch) {
        int parts = 0;
        for (int index = stretch.begin(); index < stretch.end(); index++) {
            parts += isWordPart(index) ? 1 : 0;
        }
        return parts;
    }

    boolean hasUpperCase(Span stretch) {
        for (int index = stretch.begin(); index < stretch.end(); index++) {
            if (Character.isUpperCase(at(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
