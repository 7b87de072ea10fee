package org.papergraph.annotator.crf;

import java.util.Locale;
import org.papergraph.text.Token;

/**
 * What the features see of a token, as hashes.
 *
 * @param form the characters
 * @param norm the characters in lower case, every digit as 0
 * @param shape the kinds of characters, runs shortened: {@code ImageNet} is {@code XxXx}
 * @param prefixes of one to four characters
 * @param suffixes of one to four characters
 * @param classes the word classes
 * @param glued whether no space stands before it
 * @param name whether it looks like a name or an abbreviation
 */
record Word(
        long form,
        long norm,
        long shape,
        long[] prefixes,
        long[] suffixes,
        int[] classes,
        boolean glued,
        boolean name) {

    private static final int AFFIX = 4;
    private static final int SHAPE = 8;

    static Word of(Token token, boolean glued, WordClusters classes) {
        String form = token.form();
        String norm = normal(form);
        return new Word(
                FeatureKey.ofText(form),
                FeatureKey.ofText(norm),
                FeatureKey.ofText(shape(form)),
                prefixes(form),
                suffixes(norm),
                classes.of(form),
                glued,
                isName(form));
    }

    /** The word beyond either end of a sentence. */
    static Word edge(WordClusters classes) {
        return of(new Token("\u0000", 0, 1), false, classes);
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

    /** Whether a word looks like a name or an abbreviation: an upper-case letter behind its first character, or a digit with letters. */
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
