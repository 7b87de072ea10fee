package org.papergraph.reader.format;

import java.text.Normalizer;

/**
 * Unicode NFC in linear time. The normaliser of the JDK takes time that grows with the square of a run of combining marks, so a
 * run of more than 30 gets a U+034F COMBINING GRAPHEME JOINER, as the Stream-Safe Text Process of Unicode Standard Annex 15 has it.
 */
public final class StreamSafeText {

    private static final int LONGEST_RUN = 30;
    private static final char JOINER = '\u034F';

    private StreamSafeText() {
    }

    public static String nfc(CharSequence text) {
        StringBuilder safe = new StringBuilder(text.length());
        int run = 0;
        int character;
        for (int at = 0; at < text.length(); at += Character.charCount(character)) {
            character = Character.codePointAt(text, at);
            run = isCombining(character) ? run + 1 : 0;
            if (run > LONGEST_RUN) {
                safe.append(JOINER);
                run = 1;
            }
            safe.appendCodePoint(character);
        }
        return Normalizer.normalize(safe, Normalizer.Form.NFC);
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
