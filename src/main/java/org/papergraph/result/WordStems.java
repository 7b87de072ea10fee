package org.papergraph.result;

import java.util.Set;
import java.util.stream.Stream;

/** Words by their beginnings: {@code evaluat} stands for {@code evaluate}, {@code evaluated} and {@code evaluation}. */
final class WordStems {

    private final Set<String> stems;
    private final Set<String> words;

    private WordStems(Set<String> stems, Set<String> words) {
        this.stems = stems;
        this.words = words;
    }

    /** @param forms in lower case; one that ends in a hyphen behind letters stands for all words that begin so */
    static WordStems of(String... forms) {
        return new WordStems(
                Set.copyOf(Stream.of(forms).filter(WordStems::isStem).map(form -> form.substring(0, form.length() - 1)).toList()),
                Set.copyOf(Stream.of(forms).filter(form -> !isStem(form)).toList()));
    }

    private static boolean isStem(String form) {
        return form.length() > 1 && form.endsWith("-");
    }

    boolean contains(String word) {
        return words.contains(word) || stems.stream().anyMatch(word::startsWith);
    }
}
