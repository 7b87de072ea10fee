package org.papergraph.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place between two sentences without a blank, as in {@code on SQuAD.We argue}: behind a word in lower case or a bracket any
 * capitalised word begins a sentence, behind a name only a frequent first word. Addresses, versions, file names and
 * abbreviations stay whole.
 */
final class MissingBlank {

    /** In UTF-16 units, of the words on either side. */
    private static final int REACH = 60;
    private static final String CLOSING = ")]”’";

    private static final Pattern ADDRESS = Pattern.compile("://|\\bwww\\.|@[^\\s.]*\\.\\p{Ll}|\\.\\p{Ll}{2,}/");
    private static final Pattern PLAIN = Pattern.compile("(?:.*[^\\p{L}\\p{N}._:/\\\\])?\\p{Ll}{3,}|.*[\\p{L}\\p{N}\\s}$.,…\"'”’][)\\]]|.*\\d\\\\?%");
    private static final Pattern ANY = Pattern.compile(".*(?:[\\p{L}\\p{N}]\\p{L}|\\p{N}|[)\\]%}$”\"'])");
    private static final Pattern WORD = Pattern.compile("(?:A|\\p{Lu}[\\p{L}\\p{N}'’-]+)(?![\\p{L}\\p{N}(_=/]|\\.\\p{L})");
    private static final Pattern ENDING = Pattern.compile("(?i:ai|io|net|com|org|edu|txt|csv|json|xml|pdf|html|md)\\b.*");
    private static final Set<String> MODULES = Set.of("torch", "pytorch", "keras", "tensorflow", "sklearn", "numpy", "scipy", "pandas", "jax",
            "flax", "dspy", "nltk", "spacy", "java", "transformers", "self");

    private MissingBlank() {
    }

    /** True if a sentence begins at a place within the word that begins at {@code word}; indices in UTF-16 units. */
    static boolean isAt(String text, int word, int place) {
        int stop = Character.isUpperCase(text.charAt(place)) ? stopBefore(text, word, place) : word;
        return stop > word && parts(text.substring(Math.max(word, stop - REACH), stop), text.charAt(stop), wordAt(text, place));
    }

    /** The place of a stop with nothing but closing marks behind it, or the beginning of the word. */
    private static int stopBefore(String text, int word, int place) {
        int stop = place - 1;
        while (stop > word && CLOSING.indexOf(text.charAt(stop)) >= 0) {
            stop--;
        }
        return stop > word && ".?!".indexOf(text.charAt(stop)) >= 0 ? stop : word;
    }

    private static boolean parts(String left, char mark, String right) {
        if (ADDRESS.matcher(left).find() || !new SentenceStop(left, mark, "", right).mayEnd()) {
            return false;
        }
        boolean first = FirstWords.begin(right) && ANY.matcher(left).matches();
        boolean letterBehindNumber = right.length() == 1 && Character.isDigit(left.charAt(left.length() - 1));
        boolean plain = PLAIN.matcher(left).matches() && !MODULES.contains(left)
                && WORD.matcher(right).lookingAt() && !ENDING.matcher(right).matches();
        return first && !letterBehindNumber || plain;
    }

    private static String wordAt(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < REACH && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }
}
