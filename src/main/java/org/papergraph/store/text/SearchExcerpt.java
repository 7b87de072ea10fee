package org.papergraph.store.text;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** A text, or the passage of it that a query matches best, in pieces: plain characters, no markup. */
public record SearchExcerpt(List<Piece> pieces) {

    /** The usual length of a passage, in UTF-16 units. */
    private static final int WIDTH = 260;

    /** The largest length, where words are so long that a passage ends within one. */
    private static final int MOST = 400;

    /** The part of a passage that precedes the match it is made for. */
    private static final float BEFORE = 0.25f;

    private static final String MORE = "…";
    private static final String FIELD = TextField.ABSTRACT.key();

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

    static SearchExcerpt whole(SearchQuery query, String text) {
        return query.isEmpty() ? plain(text) : highlighted(query, text, new WholeBreakIterator(), Integer.MAX_VALUE);
    }

    static SearchExcerpt around(SearchQuery query, String text) {
        return text.length() <= WIDTH
                ? whole(query, text)
                : highlighted(query, text, LengthGoalBreakIterator.createClosestToLength(BreakIterator.getWordInstance(Locale.ROOT), WIDTH, BEFORE), MOST);
    }

    private static SearchExcerpt highlighted(SearchQuery query, String text, BreakIterator passages, int most) {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(TextTokens.ANALYZER)
                .withBreakIterator(() -> passages)
                .withFormatter(new Pieces(most))
                .withMaxNoHighlightPassages(1)
                .build();
        try {
            Object pieces = text.isBlank() ? null : highlighter.highlightWithoutSearcher(FIELD, new TextQueries(query).marks(FIELD), text, 1);
            return pieces instanceof SearchExcerpt excerpt ? excerpt : plain(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
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

    /** Makes an excerpt of the one passage that Lucene chose. */
    private static final class Pieces extends PassageFormatter {

        private final int most;

        Pieces(int most) {
            this.most = most;
        }

        @Override
        public Object format(Passage[] passages, String text) {
            Passage passage = passages[0];
            int from = passage.getStartOffset();
            int to = end(text, from, passage.getEndOffset());
            List<Piece> pieces = new ArrayList<>();
            add(pieces, from > 0 ? MORE + " " : "", false);
            int at = from;
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int begin = passage.getMatchStarts()[i];
                int end = passage.getMatchEnds()[i];
                if (begin >= at && end <= to) {
                    add(pieces, text.substring(at, begin), false);
                    add(pieces, text.substring(begin, end), true);
                    at = end;
                }
            }
            add(pieces, text.substring(at, to).stripTrailing(), false);
            add(pieces, to < text.length() ? " " + MORE : "", false);
            return new SearchExcerpt(pieces);
        }

        /** The end of a passage, at most so far from its beginning, never inside a character. */
        private int end(String text, int from, int to) {
            int end = to - from > most ? from + most : to;
            return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        }

        private static void add(List<Piece> pieces, String text, boolean marked) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, marked));
            }
        }
    }
}
