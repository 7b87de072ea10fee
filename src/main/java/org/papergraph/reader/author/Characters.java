package org.papergraph.reader.author;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.papergraph.reader.format.StreamSafeText;

/** Characters of names: spaces, marks that are not seen, footnote marks, letters without accents. */
final class Characters {

    private static final Set<UnicodeScript> WITHOUT_JOINERS = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO,
            UnicodeScript.HEBREW, UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.COMMON, UnicodeScript.INHERITED);
    /** Characters that show nothing though Unicode does not count them as format characters: joiner of graphemes, Hangul fillers, variation selectors. */
    private static final String BLANK = "\u034F\u115F\u1160\u3164\uFFA0\u17B4\u17B5\u180B\u180C\u180D\u180F";
    private static final String FOOTNOTE_MARKS = "*#†‡§¶‖∥✱⁑※&,;:|~^_@\"“”„«»–—‐-•‣?¿،؛、，；";

    private Characters() {
    }

    /** The text without space at its ends; each run of spaces of any kind inside is one blank. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                gap = !spaced.isEmpty();
            } else {
                spaced.append(gap ? " " : "").append(character);
                gap = false;
            }
        }
        return spaced.toString();
    }

    /** The text without zero-width characters, marks of direction and the like; a joiner stays where the script of the letter before it needs it. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        int before = ' ';
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int character = text.codePointAt(at);
            if (!isInvisible(character) || isJoiner(character) && !WITHOUT_JOINERS.contains(UnicodeScript.of(before))) {
                visible.appendCodePoint(character);
            }
            before = character;
        }
        return StreamSafeText.nfc(visible);
    }

    /** In lower case, without accents. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).codePoints()
                .filter(character -> !(character >= 0x300 && character <= 0x36F)).forEach(folded::appendCodePoint);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** True for a character that refers to a footnote or parts names, and is no part of one at its edge. */
    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.OTHER_NUMBER, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL -> character != '$';
            case Character.MODIFIER_LETTER -> character >= 0x1D2C && character <= 0x1D6A || character >= 0x2071 && character <= 0x209C;
            default -> FOOTNOTE_MARKS.indexOf(character) >= 0;
        };
    }

    static boolean isUpperCase(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    static boolean hasUpperCase(String text) {
        return text.codePoints().anyMatch(character -> Character.isUpperCase(character) || Character.isTitleCase(character));
    }

    static boolean hasLowerCase(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase);
    }

    /** True for a letter of Chinese, Japanese or Korean. */
    static boolean isEastAsian(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> character == 'ー';
        };
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT || BLANK.indexOf(character) >= 0
                || character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }
}
