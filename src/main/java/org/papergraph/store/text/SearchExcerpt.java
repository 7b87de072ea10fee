package org.papergraph.store.text;

import java.util.List;
import java.util.stream.Collectors;

/** A text, or the passage of it that a query matches best, in pieces: plain characters, no markup. */
public record SearchExcerpt(List<Piece> pieces) {

    public SearchExcerpt {
        pieces = List.copyOf(pieces);
    }

    /**
     * A run of characters.
     *
     * @param marked true if the query matches it
     */
    public record Piece(String text, boolean marked) {}

    /** An excerpt of no text. */
    public static SearchExcerpt none() {
        return new SearchExcerpt(List.of());
    }

    /** The whole of a text without marks. */
    public static SearchExcerpt plain(String text) {
        return text.isEmpty() ? none() : new SearchExcerpt(List.of(new Piece(text, false)));
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** True if the query matches some of it. */
    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /** The characters of all pieces. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
