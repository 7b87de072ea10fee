package org.papergraph.reader.seed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.PageHead.Figure;

/** A line in the head of an author page that shows a number: {@code h-index15}, {@code h-index: 15}, {@code 2,445citations}, {@code Novelty48%}. */
final class HeadLine {

    private static final String NUMBER = "(?<value>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s?(?<unit>%?)";
    private static final Pattern LABEL_FIRST = Pattern.compile("(?<label>\\p{L}[\\p{L} -]*?)\\s?[:：]?\\s?" + NUMBER);
    private static final Pattern NUMBER_FIRST = Pattern.compile(NUMBER + "\\s?(?<label>\\p{L}[\\p{L} -]*)");

    private HeadLine() {
    }

    static Optional<Figure> figure(String line) {
        return match(LABEL_FIRST, line).or(() -> match(NUMBER_FIRST, line));
    }

    private static Optional<Figure> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches()
                ? Optional.of(new Figure(matcher.group("label"), matcher.group("value").replace(",", ""), matcher.group("unit")))
                : Optional.empty();
    }
}
