package org.papergraph.store.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Words of a query without which a text is a hit all the same, as terms of the index. */
final class StopWords {

    /** Snowball's list of English, which lacks the auxiliary verbs. */
    private static final Set<String> ENGLISH = terms(Stream.concat(
            snowball().stream().map(word -> new String((char[]) word)),
            Stream.of("can", "will", "shall", "may", "might", "must", "i", "let", "please")));

    /** Words for what every resource here is. */
    private static final Set<String> ALWAYS_MEANT = terms(Stream.of("paper", "article", "publication"));

    private static final Set<String> BEGINNINGS_OF_QUESTIONS = terms(Stream.of(
            "what", "which", "who", "whom", "whose", "where", "when", "why", "how", "is", "are", "was", "were", "does", "do", "did", "has", "have",
            "can", "could", "should", "would", "show", "find", "list", "give", "tell", "search", "explain", "describe", "compare", "any", "please"));

    /** Words of questions that describe no content. */
    private static final Set<String> IN_QUESTIONS = terms(Stream.concat(BEGINNINGS_OF_QUESTIONS.stream(), Stream.of(
            "best", "better", "good", "main", "common", "popular", "recent", "latest", "new", "different", "work", "works", "study", "studies",
            "method", "task", "dataset", "metric", "concept", "approach", "technique", "way", "author", "people", "researcher", "research", "use", "used", "using", "propose", "proposed",
            "exist", "exists", "available", "known", "made", "make", "write", "wrote", "written", "look", "about", "related", "regarding",
            "state", "art", "mean", "know", "need", "help")));

    private StopWords() {}

    /** True if the terms say that papers are looked for. */
    static boolean askForPapers(List<String> terms) {
        return terms.size() > 1 && terms.stream().anyMatch(ALWAYS_MEANT::contains);
    }

    /** The terms that must be in a text, in their order: all but stop words, unless there are no others. */
    static List<String> without(List<String> terms) {
        boolean question = !terms.isEmpty() && BEGINNINGS_OF_QUESTIONS.contains(terms.get(0));
        List<String> left = terms.stream().filter(term -> !ENGLISH.contains(term)).toList();
        List<String> sought = left.stream()
                .filter(term -> !ALWAYS_MEANT.contains(term) && !(question && IN_QUESTIONS.contains(term)))
                .toList();
        return Stream.of(sought, left, terms).filter(each -> !each.isEmpty()).findFirst().orElse(terms);
    }

    private static Set<String> terms(Stream<String> words) {
        return words.flatMap(word -> TextTokens.terms(word).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static CharArraySet snowball() {
        try (InputStream list = SnowballFilter.class.getResourceAsStream("english_stop.txt");
                Reader reader = new InputStreamReader(list, StandardCharsets.UTF_8)) {
            return WordlistLoader.getSnowballWordSet(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read Lucene's list of English stop words", failure);
        }
    }
}
