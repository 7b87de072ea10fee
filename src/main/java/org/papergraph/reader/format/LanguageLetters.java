package org.papergraph.reader.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The letters outside ASCII of one language: how often each stands in its words, and beside what. */
final class LanguageLetters {

    /** Times that a letter counts which no word has. */
    private static final double UNSEEN = 0.02;
    private static final int ALPHABET = 120;
    /** Times that a kind of neighbour counts which a letter never has, and the number of kinds. */
    private static final double UNSEEN_KIND = 0.3;
    private static final int KINDS = 7;
    /** The share of a letter among those of its kind, and the weight of that guess in counts. */
    private static final double SHARE_OF_KIND = 1.0 / 6;
    private static final double WEIGHT_OF_KIND = 2;
    private static final String VOWELS = "aeiouyAEIOUY";

    private final Map<String, Integer> counts = new HashMap<>();
    private int letters;

    LanguageLetters(List<String> words) {
        words.stream().map(LanguageLetters::bounded).forEach(this::learn);
    }

    /** A word between the signs of its ends. */
    static String bounded(String word) {
        return "^" + word + "$";
    }

    private void learn(String word) {
        for (int at = 1; at < word.length() - 1; at++) {
            if (word.charAt(at) >= 0x80 && Character.isLetter(word.charAt(at))) {
                letters++;
                count(letter(word, at));
                count(before(word, at));
                count(behind(word, at));
                count(kindBefore(word, at));
                count(kindBehind(word, at));
            }
        }
    }

    private void count(String feature) {
        counts.merge(feature, 1, Integer::sum);
    }

    /** The logarithm of the probability of a letter outside ASCII with its neighbours, in a {@linkplain #bounded bounded} word. */
    double likelihood(String word, int at) {
        int times = times(letter(word, at));
        double frequency = (times + UNSEEN) / (letters + UNSEEN * ALPHABET);
        return Math.log(frequency) + neighbour(times, before(word, at), kindBefore(word, at)) + neighbour(times, behind(word, at), kindBehind(word, at));
    }

    private double neighbour(int times, String neighbour, String kind) {
        double share = (times(kind) + UNSEEN_KIND) / (times + UNSEEN_KIND * KINDS);
        return Math.log((times(neighbour) + WEIGHT_OF_KIND * SHARE_OF_KIND * share) / (times + WEIGHT_OF_KIND));
    }

    private int times(String feature) {
        return counts.getOrDefault(feature, 0);
    }

    private static String letter(String word, int at) {
        return word.substring(at, at + 1);
    }

    private static String before(String word, int at) {
        return "<" + Character.toLowerCase(word.charAt(at - 1)) + word.charAt(at);
    }

    private static String behind(String word, int at) {
        return ">" + word.charAt(at) + Character.toLowerCase(word.charAt(at + 1));
    }

    private static String kindBefore(String word, int at) {
        return "[" + kind(word.charAt(at - 1)) + word.charAt(at);
    }

    private static String kindBehind(String word, int at) {
        return "]" + word.charAt(at) + kind(word.charAt(at + 1));
    }

    private static char kind(char sign) {
        if (sign == '^' || sign == '$') {
            return sign;
        }
        boolean upper = Character.isUpperCase(sign);
        return sign >= 0x80 ? upper ? 'N' : 'n' : VOWELS.indexOf(sign) >= 0 ? 'v' : upper ? 'C' : 'c';
    }
}
