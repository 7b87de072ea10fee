package org.papergraph.reader.format;

import java.util.List;

/**
 * A line of a document without its line end, in Unicode NFC.
 *
 * @param number from 1
 * @param afterGap true for the first line and behind a blank line
 */
public record Line(int number, String text, boolean afterGap) {

    /** The text of lines that belong together, blank lines between them kept as one. */
    public static String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : line.afterGap() ? "\n\n" : "\n").append(line.text());
        }
        return text.toString();
    }

    int length() {
        return text.length();
    }
}
