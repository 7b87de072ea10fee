package org.papergraph.identity.concept;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Listing;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;

/**
 * The words of an entry, by which it is seen what its abbreviations mean.
 *
 * @param text its sentences as {@link ConceptKey}s, each between blanks
 * @param words those of its words that tell its field, which few abstracts have
 */
public record EntryContext(String text, Set<String> words) {

    private static final int SHORTEST = 4;
    /** Words in more than three of a hundred abstracts of computer science, counted over 30,000. */
    private static final Set<String> COMMON = Listing.lines(EntryContext.class, "common-words.txt").collect(Collectors.toUnmodifiableSet());

    public EntryContext {
        words = Set.copyOf(words);
    }

    public static EntryContext of(AnnotatedEntry entry) {
        String text = Stream.of(entry.title(), entry.abstractText()).flatMap(EntryContext::sentences)
                .map(sentence -> " " + ConceptKey.of(sentence) + " ").collect(Collectors.joining("\n"));
        return ofText(text);
    }

    /** The words of a text as it is in {@link #text}. */
    public static EntryContext ofText(String text) {
        return new EntryContext(text, words(text));
    }

    private static Stream<String> sentences(Annotation annotation) {
        return annotation.sentences().isEmpty() ? Stream.of(annotation.text()) : annotation.sentences().stream().map(span -> span.in(annotation.text()));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        Stream.of(text.split("\\s+")).filter(word -> word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && !COMMON.contains(word)).forEach(words::add);
        return words;
    }

    /** True if a name stands in the text as it is, whatever its spelling. */
    boolean spells(String key) {
        return text.contains(" " + key + " ");
    }

    /** The number of telling words that two entries share, a short form and its long form aside. */
    int shared(EntryContext other, Set<String> aside) {
        return (int) words.stream().filter(word -> other.words.contains(word) && !aside.contains(word)).count();
    }
}
