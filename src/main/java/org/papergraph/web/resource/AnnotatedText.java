package org.papergraph.web.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.web.view.Link;

/** A text cut at its mentions; its pieces in a row are the text, to the character. */
record AnnotatedText(List<Piece> pieces) {

    public AnnotatedText {
        pieces = List.copyOf(pieces);
    }

    /** Marks a text; of mentions that overlap the longest is marked, and of equally long ones the first. */
    static AnnotatedText of(String text, List<Mark> marks) {
        int length = text.codePointCount(0, text.length());
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Mark mark : apart(marks, length)) {
            addPlain(pieces, cut(text, from, mark.begin()));
            Link words = new Link(cut(text, mark.begin(), mark.end()), mark.concept().href());
            pieces.add(new Piece(words, mark.type(), mark.confidence()));
            from = mark.end();
        }
        addPlain(pieces, cut(text, from, length));
        return new AnnotatedText(pieces);
    }

    static AnnotatedText plain(String text) {
        return of(text, List.of());
    }

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::isMarked);
    }

    /** The text from its beginning, to the end of a word, in so many characters at most. */
    String beginning(int characters) {
        String text = pieces.stream().map(piece -> piece.words().text()).collect(Collectors.joining());
        if (text.length() <= characters) {
            return text;
        }
        int end = text.lastIndexOf(' ', characters - 2);
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, characters / 2)) + " …";
    }

    private static List<Mark> apart(List<Mark> marks, int length) {
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
            pieces.add(Piece.plain(text));
        }
    }

    private static String cut(String text, int begin, int end) {
        int from = text.offsetByCodePoints(0, begin);
        return text.substring(from, text.offsetByCodePoints(from, end - begin));
    }
}
