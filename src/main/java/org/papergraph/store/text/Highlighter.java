package org.papergraph.store.text;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.papergraph.store.text.SearchExcerpt.Piece;

/** Marks in texts what a query matches, by Lucene's highlighter: words in the forms that matched, and phrases whole. Not thread-safe. */
public final class Highlighter {

    /** The usual length of a passage, in UTF-16 units. */
    private static final int WIDTH = 260;

    /** The largest length, where words are so long that a passage ends within one. */
    private static final int MOST = 400;

    /** The part of a passage that precedes the match it is made for. */
    private static final float BEFORE = 0.25f;

    private static final String MORE = "…";
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(Locale.ROOT);
    private static final String FIELD = TextField.ABSTRACT.key();
    private static final Analyzer TOKENS = new KeptTokens();

    private final FieldHighlighter whole;
    private final FieldHighlighter passage;

    Highlighter(SearchQuery query) {
        Query marks = new TextQueries(query).marks(FIELD);
        boolean phrases = !query.phrases().isEmpty();
        this.whole = new PreparedHighlighter(WholeBreakIterator::new, Integer.MAX_VALUE, phrases).prepare(marks);
        this.passage = new PreparedHighlighter(Highlighter::passages, MOST, phrases).prepare(marks);
    }

    /** A highlighter for no words, which marks nothing. */
    public static Highlighter none() {
        return new Highlighter(SearchQuery.none());
    }

    /** The whole text, marked. */
    public SearchExcerpt marked(String text) {
        return highlighted(whole, text);
    }

    /** The passage of a text, some lines long, that the query matches best; without a match its beginning. */
    public SearchExcerpt excerpt(String text) {
        return highlighted(text.length() <= WIDTH ? whole : passage, text);
    }

    private static SearchExcerpt highlighted(FieldHighlighter highlighter, String text) {
        try {
            Object pieces = text.isBlank() ? null : highlighter.highlightFieldForDoc(null, -1, text);
            return pieces instanceof SearchExcerpt excerpt ? excerpt : SearchExcerpt.plain(text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static BreakIterator passages() {
        return LengthGoalBreakIterator.createClosestToLength((BreakIterator) WORDS.clone(), WIDTH, BEFORE);
    }

    /** Compiles the words of a query once for many texts, which costs as much as marking one of them. */
    private static final class PreparedHighlighter extends UnifiedHighlighter {

        /** @param phrases true if the query has any: only then is a text indexed in memory, which costs most of the time */
        PreparedHighlighter(Supplier<BreakIterator> passages, int most, boolean phrases) {
            super(builderWithoutSearcher(TOKENS)
                    .withBreakIterator(passages)
                    .withFormatter(new Pieces(most))
                    .withMaxNoHighlightPassages(1)
                    .withWeightMatches(phrases)
                    .withHighlightPhrasesStrictly(phrases)
                    .withPassageRelevancyOverSpeed(phrases));
        }

        FieldHighlighter prepare(Query marks) {
            return getFieldHighlighter(FIELD, marks, extractTerms(marks), 1);
        }
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
