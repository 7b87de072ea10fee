package org.papergraph.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text cut at its mentions; the concatenation of the pieces is the text. */
public record AnnotatedText(List<Piece> pieces) {

    public AnnotatedText {
        pieces = List.copyOf(pieces);
    }

    /**
     * A run of characters.
     *
     * @param mention the mention that covers them; its {@code type} is empty for plain text
     */
    public record Piece(String text, Mark mention) {

        private static final Mark UNMARKED = new Mark(0, 0, "", "", "");

        public boolean isMarked() {
            return !mention.type().isEmpty();
        }
    }

    /**
     * A mention in a text.
     *
     * @param begin offset in code points from 0
     * @param end exclusive
     * @param type {@code method}, {@code task}, {@code dataset} or {@code metric}
     * @param confidence probability as the graph has it
     * @param iri of the concept, or of the mention where it is linked to none or to several
     */
    public record Mark(int begin, int end, String type, String confidence, String iri) {

        boolean overlaps(Mark other) {
            return begin < other.end && other.begin < end;
        }

        int length() {
            return end - begin;
        }
    }

    /** Marks a text; of overlapping mentions the longest is marked, and of equally long ones the first. */
    static AnnotatedText of(String text, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Mark mark : disjoint(marks, length)) {
            addPlain(pieces, cut(text, from, mark.begin()));
            pieces.add(new Piece(cut(text, mark.begin(), mark.end()), mark));
            from = mark.end();
        }
        addPlain(pieces, cut(text, from, length));
        return new AnnotatedText(pieces);
    }

    public static AnnotatedText plain(String text) {
        return of(text, List.of());
    }

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::isMarked);
    }

    /** The whole text without marks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static List<Mark> disjoint(List<Mark> marks, int length) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : longestFirst(marks, length)) {
            if (kept.stream().noneMatch(mark::overlaps)) {
                kept.add(mark);
            }
        }
        kept.sort(Comparator.comparingInt(Mark::begin));
        return kept;
    }

    private static List<Mark> longestFirst(List<Mark> marks, int length) {
        return marks.stream()
                .filter(mark -> mark.begin() >= 0 && mark.begin() < mark.end() && mark.end() <= length)
                .sorted(Comparator.comparingInt(Mark::length).reversed().thenComparingInt(Mark::begin))
                .toList();
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Piece.UNMARKED));
        }
    }

    private static String cut(String text, int begin, int end) {
        int from = text.offsetByCodePoints(0, begin);
        return text.substring(from, text.offsetByCodePoints(from, end - begin));
    }
}
