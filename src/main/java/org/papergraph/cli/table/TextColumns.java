package org.papergraph.cli.table;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Texts measured in the columns of a terminal, and broken into lines: at spaces, else behind a mark such as - or /, else anywhere. */
public final class TextColumns {

    /** Scripts whose characters take two columns. */
    private static final Set<UnicodeScript> WIDE = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);

    private static final String BREAKS = "-/_.,;:#&=?";

    private TextColumns() {
    }

    /** The columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(TextColumns::width).sum();
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        return WIDE.contains(UnicodeScript.of(character)) || character >= 0x3000 && character <= 0x303F
                || character >= 0xFF01 && character <= 0xFF60 || character >= 0x1F300 && character <= 0x1FAFF;
    }

    /** The lines of a text, none wider than asked for; at least one. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > width) {
            int end = fitting(rest, width);
            int cut = cut(rest, end);
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** The longest beginning of a text that fits; at least one character. */
    public static String beginning(String text, int width) {
        return text.substring(0, fitting(text, width));
    }

    /** The end of the longest beginning that fits; at least one character. */
    private static int fitting(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length() && (used += width(text.codePointAt(end))) <= width) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.max(end, Character.charCount(text.codePointAt(0)));
    }

    private static int cut(String text, int end) {
        if (text.charAt(end) == ' ') {
            return end;
        }
        int space = text.lastIndexOf(' ', end - 1);
        if (space > 0) {
            return space;
        }
        for (int mark = end - 1; mark > 0; mark--) {
            if (BREAKS.indexOf(text.charAt(mark)) >= 0) {
                return mark + 1;
            }
        }
        return end;
    }
}
