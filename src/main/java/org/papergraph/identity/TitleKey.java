package org.papergraph.identity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a title in which titles of one paper are equal: without case, spacing, punctuation, accents and
 * Unicode form. A mark between two digits counts ({@code 3.5} is not {@code 35}), and so do {@code +} and the
 * sharp of {@code C#}.
 */
public final class TitleKey {

    private TitleKey() {
    }

    /** The key of a title; of one that holds no letter or digit, the title itself in compatibility form. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder();
        boolean parted = false;
        int last = ' ';
        for (int character : plain.codePoints().toArray()) {
            if (isAccent(character)) {
                continue;
            }
            if (!isTelling(character, parted ? ' ' : last)) {
                parted |= character != ',';
                continue;
            }
            if (parted && Character.isDigit(last) && Character.isDigit(character)) {
                key.append('.');
            }
            appendFolded(key, character);
            parted = false;
            last = character;
        }
        return key.isEmpty() ? plain.strip() : key.toString();
    }

    /** Letters, digits and marks; {@code +}; and {@code #} right behind a letter, as in the names of languages. */
    private static boolean isTelling(int character, int before) {
        return Character.isLetterOrDigit(character) || isCombining(character) || character == '+'
                || character == '#' && Character.isLetter(before);
    }

    private static void appendFolded(StringBuilder key, int character) {
        Character.toString(character).toUpperCase(Locale.ROOT).codePoints()
                .map(Character::toLowerCase).forEach(key::appendCodePoint);
    }

    private static boolean isAccent(int character) {
        return character >= 0x300 && character <= 0x36F;
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
