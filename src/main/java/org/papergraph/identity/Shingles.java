package org.papergraph.identity;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
    private static final int LONG_WORDS_IN_KEY = 2;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] runs;
    /** Without sign, ascending. */
    private final long[] keys;

    private Shingles(long[] runs, long[] keys) {
        this.runs = runs;
        this.keys = keys;
    }

    public static Shingles of(String text) {
        List<String> words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
        long[] hashes = words.stream().mapToLong(Shingles::hash).toArray();
        return new Shingles(runs(hashes, WORDS).sorted().distinct().toArray(), keys(words, hashes));
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
     * The keys by which texts that resemble one another are looked up, a bottom-k sketch: the 24 smallest hashes of the text's runs of
     * four words, of which two are long so that stock phrases lead nowhere. In hexadecimal digits, sorted.
     */
    public SortedSet<String> keys() {
        return Arrays.stream(keys).mapToObj(HexFormat.of()::toHexDigits).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long[] keys(List<String> words, long[] hashes) {
        long[] telling = IntStream.rangeClosed(0, words.size() - WORDS_IN_KEY).filter(start -> isTelling(words, start))
                .mapToLong(start -> run(hashes, start, WORDS_IN_KEY)).toArray();
        LongStream all = telling.length == 0 ? runs(hashes, WORDS_IN_KEY) : Arrays.stream(telling);
        return all.distinct().boxed().sorted(Long::compareUnsigned).limit(KEYS).mapToLong(Long::longValue).toArray();
    }

    private static boolean isTelling(List<String> words, int start) {
        return words.subList(start, start + WORDS_IN_KEY).stream().filter(word -> word.length() >= LONG_WORD).count() >= LONG_WORDS_IN_KEY;
    }

    /** The hashes of all runs of a length; of a text that is shorter, the one run that it is. */
    private static LongStream runs(long[] words, int length) {
        int inRun = Math.min(length, words.length);
        return words.length == 0 ? LongStream.empty() : IntStream.rangeClosed(0, words.length - inRun).mapToLong(start -> run(words, start, inRun));
    }

    private static long run(long[] words, int start, int length) {
        long hash = 0;
        for (int at = start; at < start + length; at++) {
            hash = mixed(hash * 31 + words[at]);
        }
        return hash;
    }

    /** FNV-1a over UTF-16 units, 64 bits: two of a thousand different runs collide once in 10^13 texts. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Spreads a hash over all bits, so that the smallest are a fair sample (the finalizer of SplitMix64; Steele et al. 2014). */
    private static long mixed(long hash) {
        long once = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(runs, shingles.runs) && Arrays.equals(keys, shingles.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }
}
