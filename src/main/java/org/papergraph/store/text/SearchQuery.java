package org.papergraph.store.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.papergraph.store.text.SearchWord.Match;

/**
 * The words of a search. Words in quotation marks must stand side by side as they are, other words in any form; the
 * last word may go on. No other character means anything special.
 */
public final class SearchQuery {

    /** The largest number of words that count. */
    public static final int MOST = 24;

    private static final int MOST_REPLACED = 4;
    private static final int CHARACTERS = 2000;
    private static final Pattern CURLY_QUOTES = Pattern.compile("[“”„«»]");
    private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"?|[^\"]+");

    private final String text;
    private final List<SearchWord> words;
    private final List<SearchWord> required;
    private final List<List<String>> phrases;
    private final boolean cut;

    private SearchQuery(String text, List<SearchWord> words, List<List<String>> phrases, boolean cut) {
        this.text = text;
        this.words = List.copyOf(words);
        this.phrases = List.copyOf(phrases);
        this.cut = cut;
        this.required = required(this.words);
    }

    /** The search for no words, which marks nothing. */
    static SearchQuery none() {
        return of("");
    }

    static SearchQuery of(String given) {
        String all = CURLY_QUOTES.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("\"");
        String begin = all.substring(0, Math.min(all.length(), CHARACTERS));
        List<SearchWord> words = new ArrayList<>();
        List<List<String>> phrases = new ArrayList<>();
        Matcher parts = PARTS.matcher(begin);
        while (parts.find() && words.size() <= MOST) {
            boolean quoted = parts.group(1) != null;
            List<String> part = TextTokens.terms(quoted ? parts.group(1) : parts.group());
            part.forEach(term -> words.add(SearchWord.of(term, quoted ? Match.EXACT : Match.INFLECTED)));
            if (quoted && part.size() > 1 && words.size() <= MOST) {
                phrases.add(part);
            }
        }
        boolean more = words.size() > MOST || begin.length() < all.length();
        List<SearchWord> kept = new ArrayList<>(words.subList(0, Math.min(words.size(), MOST)));
        if (!more && goesOn(all) && !kept.isEmpty()) {
            kept.add(SearchWord.of(kept.remove(kept.size() - 1).term(), Match.BEGINNING));
        }
        return new SearchQuery(begin.strip(), kept, phrases, more);
    }

    private static List<SearchWord> required(List<SearchWord> words) {
        List<String> needed = StopWords.without(words.stream().map(SearchWord::term).toList());
        List<SearchWord> required = words.stream().filter(word -> word.match() == Match.EXACT || needed.contains(word.term())).toList();
        return required.isEmpty() ? words : required;
    }

    private static boolean goesOn(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** With the forms of its words among the terms of an index. */
    SearchQuery in(IndexSearcher searcher, List<TextField> fields) throws IOException {
        List<SearchWord> inflected = new ArrayList<>();
        for (SearchWord word : words) {
            inflected.add(word.in(searcher, fields));
        }
        return new SearchQuery(text, inflected, phrases, cut);
    }

    /** With the words that no text has replaced by those that are spelled alike, and without quotation marks. */
    SearchQuery near(IndexReader reader, List<TextField> fields) throws IOException {
        List<SearchWord> near = new ArrayList<>();
        int replaced = 0;
        for (SearchWord word : words) {
            boolean replace = replaced < MOST_REPLACED && !word.isKnown(reader, fields);
            near.add(replace ? word.near(reader, fields) : word);
            replaced += replace ? 1 : 0;
        }
        return new SearchQuery(text, near, List.of(), cut);
    }

    /** True if there is no word to search for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** True if there were more words than count. */
    public boolean isCut() {
        return cut;
    }

    /** True if the words say that papers are looked for, such as {@code papers about pruning}. */
    public boolean asksForPapers() {
        return StopWords.askForPapers(terms(words));
    }

    List<SearchWord> words() {
        return words;
    }

    /** The words without which a text is no hit: all but stop words, unless there are no others. */
    List<SearchWord> required() {
        return required;
    }

    /** The terms of the parts in quotation marks that have several words. */
    List<List<String>> phrases() {
        return phrases;
    }

    /** True if a text is the query, character by character but for case. */
    boolean isSameText(String other) {
        return text.equalsIgnoreCase(other.strip());
    }

    /** True if the terms are those of the query in its order. */
    boolean isSame(List<String> terms) {
        return terms(words).equals(terms);
    }

    /** True if the terms are those of the query that are required, in its order. */
    boolean isAllRequired(List<String> terms) {
        return terms(required).equals(terms);
    }

    /** True if the terms count as the words of the query that are required, in its order. */
    boolean matches(List<String> terms) {
        return terms.size() == required.size() && IntStream.range(0, terms.size()).allMatch(i -> required.get(i).matches(terms.get(i)));
    }

    /** True if the last word was still being typed. */
    boolean isUnfinished() {
        return words.stream().anyMatch(SearchWord::isUnfinished);
    }

    private static List<String> terms(List<SearchWord> words) {
        return words.stream().map(SearchWord::term).toList();
    }

    boolean sameAs(SearchQuery other) {
        return words.equals(other.words) && phrases.equals(other.phrases);
    }

    /** Marks what the query matches. */
    public Highlighter highlighter() {
        return new Highlighter(this);
    }

    /** The query as {@code text:query} takes it. */
    public String expression() {
        Stream<String> quoted = phrases.stream().map(phrase -> '"' + String.join(" ", phrase) + '"');
        return Stream.concat(quoted, required.stream().map(SearchWord::expression)).collect(Collectors.joining(" AND "));
    }
}
