package org.papergraph.reader.format;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text without the characters that XML 1.0 or HTML cannot hold, or that are left from a conversion: a C1 control becomes the
 * character of windows-1252 that it was (as in HTML), a byte-order mark is left out, and any other becomes U+FFFD.
 *
 * @param lost the code points that were replaced, left out or lost before, sorted
 */
public record LegibleText(String text, Set<Integer> lost) {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public static LegibleText of(String text) {
        if (text.codePoints().noneMatch(LegibleText::isLost)) {
            return new LegibleText(text, Set.of());
        }
        StringBuilder legible = new StringBuilder();
        Set<Integer> lost = new TreeSet<>();
        text.codePoints().forEach(character -> {
            if (!isLost(character)) {
                legible.appendCodePoint(character);
                return;
            }
            lost.add(character);
            if (character != BYTE_ORDER_MARK) {
                legible.append(replacement(character));
            }
        });
        return new LegibleText(legible.toString(), lost);
    }

    /** The loss in words, for a problem. */
    public Optional<String> complaint() {
        return lost.isEmpty() ? Optional.empty() : Optional.of("characters that cannot be read ("
                + lost.stream().map(character -> String.format(Locale.ROOT, "U+%04X", character)).collect(Collectors.joining(", "))
                + ") are replaced or left out; compare with the original and save it as UTF-8");
    }

    private static String replacement(int character) {
        return isC1(character) ? new String(new byte[] {(byte) character}, WINDOWS_1252) : Character.toString(REPLACEMENT);
    }

    private static boolean isLost(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' || character == 0x7F || isC1(character)
                || character == BYTE_ORDER_MARK || character == REPLACEMENT
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
                || character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
    }

    private static boolean isC1(int character) {
        return character >= 0x80 && character <= 0x9F;
    }
}
