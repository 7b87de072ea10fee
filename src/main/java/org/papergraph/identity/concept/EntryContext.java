package org.papergraph.identity.concept;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Listing;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;

/** The words of an entry, by which it is seen what its abbreviations mean. */
public final class EntryContext {

    private static final int SHORTEST = 4;
    /** Words in more than three of a hundred abstracts of computer science, counted over 30,000. */
    private static final Set<String> COMMON = Listing.lines(EntryContext.class, "common-words.txt").collect(Collectors.toUnmodifiableSet());

    private final String text;
    /** {@linkplain #hashes Hashes} of those of its words that tell its field, which few abstracts have. */
    private final int[] words;

    private EntryContext(String text, int[] words) {
        this.text = text;
        this.words = words;
    }

    public static EntryContext of(AnnotatedEntry entry) {
        String text = Stream.of(entry.title(), entry.abstractText()).flatMap(EntryContext::sentences)
                .map(sentence -> " " + ConceptKey.of(sentence) + " ").collect(Collectors.joining("\n"));
        return ofText(text);
    }

    /** The words of a text as it is in {@link #text}. */
    public static EntryContext ofText(String text) {
        return new EntryContext(text, hashes(Stream.of(text.split("\\s+"))
                .filter(word -> word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && !COMMON.contains(word))));
    }

    private static Stream<String> sentences(Annotation annotation) {
        return annotation.sentences().isEmpty() ? Stream.of(annotation.text()) : annotation.sentences().stream().map(span -> span.in(annotation.text()));
    }

    /** Words as {@link String#hashCode()} has them, each once, ascending. */
    static int[] hashes(Stream<String> words) {
        return words.mapToInt(String::hashCode).sorted().distinct().toArray();
    }

    /** The sentences of the entry as {@link ConceptKey}s, each between blanks. */
    public String text() {
        return text;
    }

    /** What {@link #shared} needs of another entry, some hundred bytes. */
    public EntryContext withoutText() {
        return new EntryContext("", words);
    }

    /** True if a name stands in the text as it is, whatever its spelling. */
    boolean spells(String key) {
        return text.contains(" " + key + " ");
    }

    /**
     * The number of telling words that two entries share, a short form and its long form aside.
     *
     * @param aside {@linkplain #hashes hashes}
     */
    int shared(EntryContext other, int[] aside) {
        int shared = 0;
        int theirs = 0;
        for (int word : words) {
            while (theirs < other.words.length && other.words[theirs] < word) {
                theirs++;
            }
            if (theirs < other.words.length && other.words[theirs] == word && Arrays.binarySearch(aside, word) < 0) {
                shared++;
            }
        }
        return shared;
    }
}
