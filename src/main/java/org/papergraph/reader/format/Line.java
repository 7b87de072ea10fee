package org.papergraph.reader.format;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a document without its line end and the white space around it, character references such as {@code &amp;}
 * decoded, in Unicode NFC.
 *
 * @param number from 1
 * @param afterGap true for the first line and behind a blank line
 * @param indented true if white space stands before the text
 */
public record Line(int number, String text, boolean afterGap, boolean indented) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    /** The line with another text. */
    public Line withText(String other) {
        return new Line(number, other, afterGap, indented);
    }

    /** The text of lines that belong together, blank lines between them kept as one. */
    public static String join(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.isEmpty() ? "" : line.afterGap() ? "\n\n" : "\n").append(line.text());
        }
        return text.toString();
    }

    /** The text in Unicode NFKC, without invisible characters, any white space as one blank: for the comparison with fixed wordings. */
    public String plainText() {
        return WHITE_SPACE.matcher(INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("")).replaceAll(" ").strip();
    }
}
