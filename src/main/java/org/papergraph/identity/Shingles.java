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
 * The runs of words of a text, hashed once, by which wordings of one abstract are recognised (Broder 1997, "On the resemblance and
 * containment of documents").
 */
public final class Shingles {

    /** Words in a run by which resemblance is measured. */
    static final int WORDS = 3;
    private static final int WORDS_IN_KEY = 4;
    private static final int KEYS = 24;
    private static final int LONG_WORD = 6;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] runs;
    private final Set<String> keys;

    private Shingles(long[] runs, Set<String> keys) {
        this.runs = runs;
        this.keys = keys;
    }

    public static Shingles of(String text) {
        List<String> words = words(text);
        return new Shingles(runs(words, WORDS).stream().mapToLong(Shingles::hash).sorted().distinct().toArray(), keys(words));
    }

    /** The share of common runs of three words in all of them (Jaccard), from 0 to 1. Time is linear in the runs. */
    double resemblance(Shingles other) {
        int common = 0;
        int theirs = 0;
        for (long run : runs) {
            while (theirs < other.runs.length && other.runs[theirs] < run) {
                theirs++;
            }
            if (theirs < other.runs.length && other.runs[theirs] == run) {
                common++;
            }
        }
        int all = runs.length + other.runs.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /**
     * The keys by which texts that resemble one another are looked up: the 24 smallest hashes of the text's runs of
     * four words, of which two are long so that stock phrases lead nowhere. Two texts of which the same share s of
     * runs is common miss one another with a probability below (1 - s) to the 24th power.
     */
    public Set<String> keys() {
        return keys;
    }

    private static Set<String> keys(List<String> words) {
        Set<String> all = runs(words, WORDS_IN_KEY);
        Set<String> telling = all.stream().filter(Shingles::isTelling).collect(Collectors.toSet());
        return (telling.isEmpty() ? all : telling).stream()
                .map(run -> Hash.digits(16, run))
                .collect(Collectors.toCollection(TreeSet::new)).stream()
                .limit(KEYS).collect(Collectors.toCollection(TreeSet::new));
    }

    /** FNV-1a over UTF-16 units, 64 bits: two of a thousand different runs collide once in 10^13 texts. */
    private static long hash(String run) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < run.length(); at++) {
            hash = (hash ^ run.charAt(at)) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(runs, shingles.runs) && keys.equals(shingles.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
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
