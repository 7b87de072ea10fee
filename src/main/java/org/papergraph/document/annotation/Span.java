package org.papergraph.document.annotation;

/**
 * A stretch of a text, half-open, in Unicode code points (not UTF-16 units).
 *
 * @param begin index of the first code point, from 0
 * @param end index after the last code point, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: " + begin + " to " + end);
        }
    }

    /** The span of the UTF-16 units {@code begin} to {@code end} of a text, counted in code points. */
    public static Span ofUnits(String text, int begin, int end) {
        int first = text.codePointCount(0, begin);
        return new Span(first, first + text.codePointCount(begin, end));
    }

    /** The characters of this span in the text that it was counted in. */
    public String in(String text) {
        int first = text.offsetByCodePoints(0, begin);
        return text.substring(first, text.offsetByCodePoints(first, end - begin));
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
