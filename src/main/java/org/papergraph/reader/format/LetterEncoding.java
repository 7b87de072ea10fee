package org.papergraph.reader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An encoding of a byte a character, with the languages that are written in it.
 *
 * @param languages at least one
 */
record LetterEncoding(Charset charset, List<LanguageLetters> languages) {

    private static final int UNDECODABLE = -30;
    private static final int FOREIGN_SIGN = -25;
    private static final int UNUSUAL_CAPITAL = -5;
    private static final double SIGN_APART = Math.log(0.01);
    private static final double SIGN_AT_A_WORD = Math.log(1e-5);
    private static final double SIGN_IN_A_WORD = Math.log(1e-7);
    private static final String SIGNS_BEHIND = "²³¹®™»°ªº";
    private static final String SIGNS_BEFORE = "µ«¿¡£";

    LetterEncoding {
        languages = List.copyOf(languages);
    }

    /** @param bytes each as a character of ISO-8859-1 */
    String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    /** The logarithm of the probability of the letters outside ASCII of a word, in the language that it fits best. */
    double likelihood(String bytes) {
        String word = LanguageLetters.bounded(decoded(bytes));
        return languages.stream().mapToDouble(language -> likelihood(word, language)).max().orElseThrow();
    }

    private static double likelihood(String word, LanguageLetters language) {
        double likelihood = 0;
        for (int at = 1; at < word.length() - 1; at++) {
            if (word.charAt(at) >= 0x80) {
                likelihood += isLetter(word.charAt(at)) ? language.likelihood(word, at) + capital(word, at) : sign(word, at);
            }
        }
        return likelihood;
    }

    private static boolean isLetter(char sign) {
        return Character.isLetter(sign) && sign != 'ª' && sign != 'º' && sign != 'µ';
    }

    /** Less for a capital behind a small letter, or before another and a small letter. */
    private static double capital(String word, int at) {
        boolean unusual = Character.isUpperCase(word.charAt(at)) && (Character.isLowerCase(word.charAt(at - 1))
                || at + 2 < word.length() && Character.isUpperCase(word.charAt(at + 1)) && Character.isLowerCase(word.charAt(at + 2)));
        return unusual ? UNUSUAL_CAPITAL : 0;
    }

    private static double sign(String word, int at) {
        char sign = word.charAt(at);
        if (sign == '\uFFFD' || sign < 0xA0) {
            return UNDECODABLE;
        }
        if (sign > 0x17F && (sign < 0x2010 || sign > 0x2122)) {
            return FOREIGN_SIGN;
        }
        boolean behind = Character.isLetter(word.charAt(at - 1));
        boolean before = Character.isLetter(word.charAt(at + 1));
        if (behind && before) {
            return SIGN_IN_A_WORD;
        }
        return behind && SIGNS_BEHIND.indexOf(sign) < 0 || before && SIGNS_BEFORE.indexOf(sign) < 0 ? SIGN_AT_A_WORD : SIGN_APART;
    }
}
