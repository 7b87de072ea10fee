package org.papergraph.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.document.Hash;

/**
 * The runs of words of a text, by which wordings of one abstract are recognised (Broder 1997, "On the resemblance and
 * containment of documents").
 */
public final class Shingles {

    /** Words in a run by which resemblance is measured. */
    static final int WORDS = 3;
    private static final int WORDS_IN_KEY = 4;
    private static final int KEYS = 24;
    private static final int LONG_WORD = 6;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Shingles() {
    }

    /** The share of common runs of three words in all of them (Jaccard), from 0 to 1. */
    static double resemblance(String one, String other) {
        Set<String> first = runs(words(one), WORDS);
        Set<String> second = runs(words(other), WORDS);
        long common = first.stream().filter(second::contains).count();
        return first.isEmpty() && second.isEmpty() ? 0 : (double) common / (first.size() + second.size() - common);
    }

    /**
     * The keys by which texts that resemble one another are looked up: the 24 smallest hashes of the text's runs of
     * four words, of which two are long so that stock phrases lead nowhere. Two texts of which the same share s of
     * runs is common miss one another with a probability below (1 - s) to the 24th power.
     */
    public static Set<String> keys(String text) {
        List<String> words = words(text);
        Set<String> telling = runs(words, WORDS_IN_KEY).stream().filter(Shingles::isTelling).collect(Collectors.toSet());
        return (telling.isEmpty() ? runs(words, WORDS_IN_KEY) : telling).stream()
                .map(run -> Hash.digits(16, run))
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .limit(KEYS).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTelling(String run) {
        return Arrays.stream(run.split(" ")).filter(word -> word.length() >= LONG_WORD).count() >= 2;
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> runs(List<String> words, int length) {
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + length <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + length)));
        }
        if (runs.isEmpty() && !words.isEmpty()) {
            runs.add(String.join(" ", words));
        }
        return runs;
    }
}
