package org.papergraph.web.mcp;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What an agent looks for, as queries of the text index.
 *
 * @param words letters and digits alone, in lower case
 */
record Wording(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS = 32;
    private static final int SURE_OF_ITS_LETTERS = 3;

    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Wording(WORD.matcher(lower).results().map(MatchResult::group).limit(MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String all() {
        return String.join(" AND ", words);
    }

    String any() {
        return String.join(" OR ", words);
    }

    /** Its words one after another; of no words, what no text has. */
    String phrase() {
        return '"' + String.join(" ", words) + '"';
    }

    /** Words that differ from its own by a letter or two; above all where all of them occur. */
    String alike() {
        List<String> fuzzy = words.stream().map(word -> word.length() > SURE_OF_ITS_LETTERS ? word + "~" : word).toList();
        return "(" + String.join(" AND ", fuzzy) + ")^10 OR " + String.join(" OR ", fuzzy);
    }
}
