package org.papergraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Abbreviations among the words of a name, such as {@code ICL} in {@code few-shot ICL}. */
final class AbbreviationExpander {

    private static final Pattern GAP = Pattern.compile("\\s+|-(?=\\p{Ll}{3})|(?<=\\p{Ll}{3})-");
    private static final Pattern SHORT_WORD = Pattern.compile("(?=(?:.*\\p{Lu}){2})\\p{L}+");
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}\\p{Ll}*(?:-\\p{L}\\p{Ll}*)*");

    private AbbreviationExpander() {
    }

    /** Knows the long form of the word at a place. */
    interface Meaning {

        Optional<String> of(List<String> words, int at);
    }

    /** A name of several words with those that are abbreviations replaced by what they mean. */
    static String replaced(String name, Meaning meaning) {
        List<String> words = Arrays.asList(GAP.split(name));
        List<String> replaced = new ArrayList<>(words);
        for (int at = 0; at < words.size() && words.size() > 1; at++) {
            if (SHORT_WORD.matcher(words.get(at)).matches()) {
                replaced.set(at, meaning.of(words, at).orElse(words.get(at)));
            }
        }
        return String.join(" ", replaced);
    }

    /** Whether no other word is a name. */
    static boolean standsAmongPlainWords(List<String> words, int at) {
        for (int other = 0; other < words.size(); other++) {
            if (other != at && !PLAIN_WORD.matcher(words.get(other)).matches()) {
                return false;
            }
        }
        return true;
    }
}
