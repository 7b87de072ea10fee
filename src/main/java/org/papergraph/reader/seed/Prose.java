package org.papergraph.reader.seed;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.reader.format.Line;

/** Heuristics that distinguish running text from titles. */
final class Prose {

    private static final int LONGEST_TITLE = 250;
    private static final double LEAST_ALTERNATION = 0.75;
    private static final int SHORTEST_WRAPPED_LINE = 55;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?][\"'”’)\\]}]*$", Pattern.DOTALL);
    private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}{2}\\. \\p{Lu}");
    private static final Pattern SMALL_WORD = Pattern.compile("(?<=\\s)\\p{Ll}{2,}(?=[\\s,])");
    private static final Pattern LINK_END = Pattern.compile(".*(https?://|www\\.|github\\.com/)\\S+$", Pattern.DOTALL);

    private Prose() {
    }

    /** True for a line of one or more whole sentences, or longer than any title. */
    static boolean isProse(String line) {
        int words = words(line);
        return isLong(line)
                || words >= 12 && endsSentence(line) && !line.endsWith("?")
                || words >= 15 && SENTENCE_BREAK.matcher(line).find();
    }

    /** True if hardly a line is no title with a paragraph below it, and no paragraph with a title above it. */
    static boolean alternates(List<Line> lines) {
        int pairs = 0;
        for (int at = 1; at < lines.size(); at++) {
            pairs += isProse(lines.get(at).text()) && !isProse(lines.get(at - 1).text()) ? 1 : 0;
        }
        return pairs > 0 && 2 * pairs >= LEAST_ALTERNATION * lines.size();
    }

    /** True for a line longer than any title. */
    static boolean isLong(String line) {
        return line.length() > LONGEST_TITLE;
    }

    /** True if the last line is so long that nothing was wrapped, as in an abstract on one line. */
    static boolean isWholeAbstract(List<Line> abstractText) {
        return !abstractText.isEmpty() && isLong(abstractText.get(abstractText.size() - 1).text());
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    /** True for a line that ends a sentence and holds a word in small letters, or is one word. */
    static boolean isSentence(String line) {
        return endsSentence(line) && (words(line) == 1 || SMALL_WORD.matcher(line).find());
    }

    static boolean endsInFullStop(String line) {
        return line.endsWith(".");
    }

    /** True for a line that breaks off within a sentence, as hard-wrapped text does. */
    static boolean breaksOff(String line) {
        return !isLong(line) && !endsSentence(line) && !LINK_END.matcher(line).matches();
    }

    static boolean beginsLowerCase(String line) {
        return Character.isLowerCase(line.codePointAt(0)) && !isMixedCaseName(line);
    }

    /** True if most of the longer words begin with a capital, as in a title. */
    static boolean isTitleCase(String line) {
        int longer = 0;
        int capital = 0;
        for (String word : line.split("[\\s-]+")) {
            if (word.length() >= 4 && Character.isLetter(word.charAt(0))) {
                longer++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return 2 * capital >= longer;
    }

    static boolean isAsLongAsWrappedText(String line) {
        return line.length() >= SHORTEST_WRAPPED_LINE;
    }

    private static boolean isMixedCaseName(String line) {
        String word = line.split("\\s", 2)[0];
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase) || word.indexOf(':') >= 0;
    }

    private static int words(String line) {
        return line.split("\\s+").length;
    }
}
