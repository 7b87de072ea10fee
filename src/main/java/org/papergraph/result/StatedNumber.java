package org.papergraph.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.document.annotation.Span;

/**
 * A number with its unit among the parts of a sentence.
 *
 * @param at place of the number
 * @param end place behind the unit
 * @param unit empty where there is none
 */
record StatedNumber(int at, int end, BigDecimal value, String unit) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> UNITS = Set.of("%", "percent", "db", "mm", "cm", "m", "ms", "s", "fps", "j", "mj", "w", "mw", "kwh", "hz", "bpm", "bpp", "mb", "gb");

    static Optional<StatedNumber> at(SentenceParts sentence, int at) {
        String word = sentence.word(at);
        if (!NUMBER.matcher(word).matches() || YEAR.matcher(word).matches()) {
            return Optional.empty();
        }
        String next = sentence.word(at + 1);
        String unit = UNITS.contains(next) ? next : "";
        return Optional.of(new StatedNumber(at, unit.isEmpty() ? at + 1 : at + 2, new BigDecimal(word), unit.equals("percent") ? "%" : unit));
    }

    Span span(SentenceParts sentence) {
        return new Span(sentence.parts().get(at).span().begin(), sentence.parts().get(end - 1).span().end());
    }
}
