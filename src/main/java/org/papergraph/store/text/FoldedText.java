package org.papergraph.store.text;

import java.text.Normalizer;

/**
 * A text without regard to case: two texts that SPARQL's {@code LCASE} or {@code UCASE} makes equal, in the language of any
 * machine, are folded to the same one.
 */
final class FoldedText {

    /** What lower case adds to an i that had its dot or another accent as a capital, in some languages. */
    private static final int DOT_ABOVE = 0x0307;

    private FoldedText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints()
                .filter(each -> each != DOT_ABOVE)
                .map(each -> Character.toLowerCase(Character.toUpperCase(each)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
