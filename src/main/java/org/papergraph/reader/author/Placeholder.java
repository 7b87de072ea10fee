package org.papergraph.reader.author;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands where a document names no author: {@code N/A}, {@code —}, {@code Anonymous}, {@code [No authors listed]}. */
final class Placeholder {

    private static final int LONGEST_IN_CHARACTERS = 120;
    private static final Pattern NO_WORD = Pattern.compile("[\\s.,;:…\\[\\]{}<>«»\"'“”*?!_—–()（）-]+");
    private static final Set<String> PHRASES = Lexicon.ofAuthorLines("placeholder");
    private static final Set<String> WORDS = Lexicon.ofAuthorLines("placeholder-word");
    private static final Set<String> KEYS = Lexicon.ofAuthorLines("placeholder-key");

    private Placeholder() {
    }

    static boolean is(String text) {
        if (text.length() > LONGEST_IN_CHARACTERS) {
            return false;
        }
        List<String> words = words(text);
        return words.isEmpty() || isPhrase(words) || words.stream().anyMatch(KEYS::contains)
                && words.stream().allMatch(word -> KEYS.contains(word) || WORDS.contains(word) || word.chars().allMatch(Character::isDigit));
    }

    private static boolean isPhrase(List<String> words) {
        return PHRASES.contains(String.join(" ", words));
    }

    /** The words in lower case; of text without a letter or digit, none. */
    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT).replace("(s)", "s"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit) || word.equals("n/a")).toList();
    }
}
