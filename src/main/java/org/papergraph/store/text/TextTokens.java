package org.papergraph.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The analyser of texts and of queries: words without regard to case, accents and the English plural; {@code C++} and
 * {@code C#} are words other than {@code C}.
 */
final class TextTokens {

    static final Analyzer ANALYZER = analyzer();

    private static final int SHORTEST_STEM = 3;

    private TextTokens() {}

    /** The terms of a text as the index has them, in the order of the text. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream(TextField.TITLE.key(), text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return terms;
    }

    /**
     * The stem that the inflected forms of a word share, by Porter's second algorithm, such as {@code distil} of
     * {@code distillation}; the term itself where it is no English word or the stem is too short to tell it apart.
     */
    static String stem(String term) {
        if (!term.chars().allMatch(each -> each >= 'a' && each <= 'z')) {
            return term;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(term);
        stemmer.stem();
        return stemmer.getCurrent().length() < SHORTEST_STEM ? term : stemmer.getCurrent();
    }

    private static Analyzer analyzer() {
        try {
            return CustomAnalyzer.builder()
                    .addCharFilter("patternReplace", "pattern", "[\\u0300-\\u036f]", "replacement", "")
                    .addCharFilter("patternReplace", "pattern", "(?<![\\p{L}\\p{N}_])(\\p{L})\\+\\+", "replacement", "$1_plusplus")
                    .addCharFilter("patternReplace", "pattern", "(?<![\\p{L}\\p{N}_])(\\p{L})[#♯]", "replacement", "$1_sharp")
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
