package org.papergraph.store.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.IntsRefBuilder;

/**
 * The analyser of texts that are shown: it gives the tokens of {@link TextTokens#ANALYZER}, and keeps those of the texts that
 * were asked for last, as one abstract is shown by many searches and its analysis costs as much as all else that marks it.
 */
final class KeptTokens extends Analyzer {

    /** Characters of the texts that are kept; tokens take five bytes for each beside it. */
    private static final int CHARACTERS_KEPT = 2_000_000;

    private final Cache<String, Tokens> kept = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS_KEPT)
            .weigher((String text, Tokens tokens) -> text.length())
            .build();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new Replay());
    }

    /**
     * The tokens of a text.
     *
     * @param terms one behind the other
     * @param places of each token: the end of its term among the terms, its begin and its end in the text
     * @param length of the text
     */
    private record Tokens(String terms, int[] places, int length) {

        private static final int PLACES = 3;

        static Tokens of(String text) {
            StringBuilder terms = new StringBuilder();
            IntsRefBuilder places = new IntsRefBuilder();
            try (TokenStream stream = TextTokens.ANALYZER.tokenStream(TextField.ABSTRACT.key(), text)) {
                CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    terms.append(term);
                    places.append(terms.length());
                    places.append(offset.startOffset());
                    places.append(offset.endOffset());
                }
                stream.end();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            return new Tokens(terms.toString(), places.toIntsRef().ints, text.length());
        }

        int size() {
            return places.length / PLACES;
        }

        void copy(int token, CharTermAttribute term, OffsetAttribute offset) {
            int at = token * PLACES;
            term.append(terms, at == 0 ? 0 : places[at - PLACES], places[at]);
            offset.setOffset(places[at + 1], places[at + 2]);
        }
    }

    /** Gives the tokens of its text once more. */
    private final class Replay extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private Tokens tokens = Tokens.of("");
        private int next;

        @Override
        public void reset() throws IOException {
            super.reset();
            tokens = kept.get(TextTokens.read(input), Tokens::of);
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == tokens.size()) {
                return false;
            }
            tokens.copy(next++, term, offset);
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(tokens.length(), tokens.length());
        }
    }
}
