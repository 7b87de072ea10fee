package org.papergraph.store.text;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The analyser of texts and of queries: words without regard to case, accents and the English plural; {@code C++} and
 * {@code C#} are words other than {@code C}.
 */
final class TextTokens {

    static final Analyzer ANALYZER = new WordAnalyzer();

    private static final int READ_AT_ONCE = 4096;
    private static final int SHORTEST_STEM = 3;
    private static final int STEMS_KEPT = 20_000;
    private static final LoadingCache<String, String> STEMS = Caffeine.newBuilder().maximumSize(STEMS_KEPT).build(TextTokens::computeStem);

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
        return STEMS.get(term);
    }

    private static String computeStem(String term) {
        if (!term.chars().allMatch(each -> each >= 'a' && each <= 'z')) {
            return term;
        }
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(term);
        stemmer.stem();
        return stemmer.getCurrent().length() < SHORTEST_STEM ? term : stemmer.getCurrent();
    }

    /** All of a text, which is in memory already. */
    static String read(Reader reader) {
        try {
            StringBuilder text = new StringBuilder();
            char[] some = new char[READ_AT_ONCE];
            for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
                text.append(some, 0, read);
            }
            return text.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class WordAnalyzer extends Analyzer {

        private static final Pattern DIACRITIC = Pattern.compile("[\\u0300-\\u036f]");
        private static final Pattern PLUS_PLUS = Pattern.compile("(?<![\\p{L}\\p{N}_])(\\p{L})\\+\\+");
        private static final Pattern SHARP = Pattern.compile("(?<![\\p{L}\\p{N}_])(\\p{L})[#♯]");

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new EnglishPossessiveFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)));
            return new TokenStreamComponents(words, new EnglishMinimalStemFilter(folded));
        }

        /** The filters cost more than all the rest, and few texts need them. */
        @Override
        protected Reader initReader(String field, Reader reader) {
            String text = read(reader);
            Reader whole = new StringReader(text);
            return !hasSpecial(text) ? whole : new PatternReplaceCharFilter(SHARP, "$1_sharp",
                    new PatternReplaceCharFilter(PLUS_PLUS, "$1_plusplus", new PatternReplaceCharFilter(DIACRITIC, "", whole)));
        }

        private static boolean hasSpecial(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (isSpecial(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isSpecial(char character) {
            return character == '+' || character == '#' || character == '♯' || character >= '\u0300' && character <= '\u036f';
        }
    }
}
