package org.papergraph.annotator.crf;

import java.util.Arrays;
import java.util.Locale;
import org.papergraph.text.Singular;

/**
 * The properties of a token that features are made of, as hashes.
 *
 * @param form the characters
 * @param norm the characters in lower case, every digit as 0
 * @param shape the kinds of characters, runs shortened: {@code ImageNet} is {@code XxXx}
 * @param prefixes of one to four characters
 * @param suffixes of one to four characters
 * @param clusters the word clusters
 * @param singular of the norm, by which the gazetteer compares words
 * @param glued true if no space stands before it
 * @param name true if it looks like a name or an abbreviation
 */
record Word(
        long form,
        long norm,
        long shape,
        long[] prefixes,
        long[] suffixes,
        int[] clusters,
        long singular,
        boolean glued,
        boolean name) {

    /** The form of the word beyond either end of a sentence. */
    static final String EDGE = "\u0000";

    private static final int AFFIX = 4;
    private static final int SHAPE = 8;

    static Word of(String form, boolean glued, WordClusters clusters) {
        String norm = normal(form);
        return new Word(
                FeatureKey.ofText(form),
                FeatureKey.ofText(norm),
                FeatureKey.ofText(shape(form)),
                prefixes(form),
                suffixes(norm),
                clusters.of(form),
                FeatureKey.ofText(Singular.of(norm)),
                glued,
                isName(form));
    }

    /** The singulars of tokens. */
    static long[] singulars(String[] tokens) {
        return Arrays.stream(tokens).mapToLong(token -> FeatureKey.ofText(Singular.of(normal(token)))).toArray();
    }

    static String normal(String form) {
        return withoutDigits(form.toLowerCase(Locale.ROOT));
    }

    static String withoutDigits(String form) {
        StringBuilder changed = new StringBuilder(form.length());
        for (int unit = 0; unit < form.length(); unit++) {
            char character = form.charAt(unit);
            changed.append(Character.isDigit(character) ? '0' : character);
        }
        return changed.toString();
    }

    private static String shape(String form) {
        StringBuilder shape = new StringBuilder(SHAPE);
        for (int unit = 0; unit < form.length() && shape.length() < SHAPE; unit++) {
            char kind = kind(form.charAt(unit));
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char character) {
        if (Character.isUpperCase(character)) {
            return 'X';
        }
        if (Character.isLowerCase(character)) {
            return 'x';
        }
        return Character.isDigit(character) ? '0' : Character.isLetter(character) ? 'o' : character;
    }

    /** True if a word looks like a name or an abbreviation: an upper-case letter behind its first character, or a digit with letters. */
    static boolean isName(String form) {
        boolean letter = false;
        boolean digit = false;
        boolean capital = false;
        for (int unit = 0; unit < form.length(); unit++) {
            char character = form.charAt(unit);
            letter |= Character.isLetter(character);
            digit |= Character.isDigit(character);
            capital |= unit > 0 && Character.isUpperCase(character);
        }
        return capital || letter && digit;
    }

    private static long[] prefixes(String form) {
        long[] prefixes = new long[Math.min(AFFIX, form.length())];
        for (int length = 1; length <= prefixes.length; length++) {
            prefixes[length - 1] = FeatureKey.ofText(form, 0, length);
        }
        return prefixes;
    }

    private static long[] suffixes(String norm) {
        long[] suffixes = new long[Math.min(AFFIX, norm.length())];
        for (int length = 1; length <= suffixes.length; length++) {
            suffixes[length - 1] = FeatureKey.ofText(norm, norm.length() - length, norm.length());
        }
        return suffixes;
    }
}
