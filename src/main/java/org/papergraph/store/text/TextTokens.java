package org.papergraph.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes texts apart into words without regard to case, accents and the English plural. */
final class TextTokens {

    static final Analyzer ANALYZER = analyzer();

    private TextTokens() {}

    /**
     * A word of a text.
     *
     * @param term the word as the index has it
     * @param begin where it begins in the text, in UTF-16 units
     */
    record Token(String term, int begin, int end) {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream(TextField.TITLE.key(), text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return tokens;
    }

    static List<String> terms(String text) {
        return of(text).stream().map(Token::term).toList();
    }

    private static Analyzer analyzer() {
        try {
            return CustomAnalyzer.builder()
                    .withTokenizer("standard")
                    .addTokenFilter("lowercase")
                    .addTokenFilter("asciiFolding")
                    .addTokenFilter("englishPossessive")
                    .addTokenFilter("englishMinimalStem")
                    .build();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
