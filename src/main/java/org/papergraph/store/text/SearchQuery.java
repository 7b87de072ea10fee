package org.papergraph.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.papergraph.store.text.TextTokens.Token;

/**
 * What somebody searches for. Words in quotation marks must stand side by side; the last word may go on. No other
 * character means anything special.
 */
public final class SearchQuery {

    /** So many words count. */
    public static final int MOST = 24;

    private static final int MOST_REPLACED = 4;
    private static final int CHARACTERS = 2000;
    private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"?|[^\"]+");
    private static final Set<String> COMMON = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream()
            .map(word -> new String((char[]) word))
            .collect(Collectors.toUnmodifiableSet());

    private final List<SearchWord> words;
    private final List<List<String>> phrases;
    private final boolean cut;

    private SearchQuery(List<SearchWord> words, List<List<String>> phrases, boolean cut) {
        this.words = List.copyOf(words);
        this.phrases = List.copyOf(phrases);
        this.cut = cut;
    }

    static SearchQuery of(String text) {
        String begin = text.substring(0, Math.min(text.length(), CHARACTERS));
        List<String> terms = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        Matcher parts = PARTS.matcher(begin);
        while (parts.find() && terms.size() <= MOST) {
            boolean quoted = parts.group(1) != null;
            List<String> part = TextTokens.terms(quoted ? parts.group(1) : parts.group());
            terms.addAll(part);
            if (quoted && part.size() > 1 && terms.size() <= MOST) {
                phrases.add(part);
            }
        }
        List<String> kept = terms.subList(0, Math.min(terms.size(), MOST));
        boolean more = kept.size() < terms.size() || begin.length() < text.length();
        return new SearchQuery(words(kept, !more && goesOn(text)), phrases, more);
    }

    private static List<SearchWord> words(List<String> terms, boolean open) {
        List<SearchWord> words = new ArrayList<>(terms.stream().map(SearchWord::whole).toList());
        if (open && !words.isEmpty()) {
            words.add(SearchWord.open(words.remove(words.size() - 1).term()));
        }
        return words;
    }

    private static boolean goesOn(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** With the words that no text has replaced by those that are spelled alike, and without quotation marks. */
    SearchQuery near(IndexReader reader, List<TextField> fields) throws IOException {
        List<SearchWord> near = new ArrayList<>();
        int replaced = 0;
        for (SearchWord word : words) {
            boolean replace = replaced < MOST_REPLACED && !word.isKnown(reader, fields);
            near.add(replace ? word.near() : word);
            replaced += replace ? 1 : 0;
        }
        return new SearchQuery(near, List.of(), cut);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether there were more words than count. */
    public boolean isCut() {
        return cut;
    }

    List<SearchWord> words() {
        return words;
    }

    /** The words without which a text is no hit: all but the commonest, unless there are no others. */
    List<SearchWord> required() {
        List<SearchWord> rare = words.stream().filter(word -> !COMMON.contains(word.term())).toList();
        return rare.isEmpty() ? words : rare;
    }

    /** What stood in quotation marks. */
    List<List<String>> phrases() {
        return phrases;
    }

    List<String> terms() {
        return words.stream().map(SearchWord::term).toList();
    }

    /** Whether the words of a text are these, in this order, and no others. */
    boolean match(List<String> tokens) {
        return tokens.size() == words.size()
                && IntStream.range(0, tokens.size()).allMatch(i -> words.get(i).matches(tokens.get(i)));
    }

    boolean sameAs(SearchQuery other) {
        return words.equals(other.words) && phrases.equals(other.phrases);
    }

    /** Where in a text the words are, in its order. */
    public List<Mark> marks(String text) {
        List<SearchWord> sought = required();
        return TextTokens.of(text).stream()
                .filter(token -> sought.stream().anyMatch(word -> word.matches(token.term())))
                .map(SearchQuery::mark)
                .toList();
    }

    private static Mark mark(Token token) {
        return new Mark(token.begin(), token.end());
    }

    /** The words as {@code text:query} takes them. */
    public String expression() {
        return required().stream().map(SearchWord::expression).collect(Collectors.joining(" AND "));
    }

    /**
     * A word in a text.
     *
     * @param begin in UTF-16 units
     */
    public record Mark(int begin, int end) {}
}
