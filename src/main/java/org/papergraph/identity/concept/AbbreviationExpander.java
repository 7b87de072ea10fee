package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Abbreviations among the words of a name, such as {@code ICL} in {@code few-shot ICL}. */
final class AbbreviationExpander {

    private static final Pattern PART = Pattern.compile("[\\s-]+");
    /** Not those of {@code Qwen-VL} and {@code SWE-bench}, which are one name each; that of {@code LLM-Assisted} in a title is one of {@code LLM-assisted}. */
    private static final Pattern GAP = Pattern.compile("\\s+|-(?=\\p{Ll}{3})(?!bench)|(?<=(?<!\\p{L})\\p{Ll}{3,20})-"
            + "|-(?=\\p{Lu}\\p{Ll}+(?:ed|ing|aware|driven|specific|centric|agnostic|free)(?!\\p{L}))");
    private static final Pattern SHORT_WORD = Pattern.compile("(?=(?:.*\\p{Lu}){2})\\p{L}+");
    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}\\p{Ll}*(?:-\\p{L}\\p{Ll}*)*+");

    private AbbreviationExpander() {
    }

    /** A name with the abbreviations among its words replaced by their long forms. */
    static String expanded(String name, Function<String, Optional<String>> longForm) {
        List<String> words = words(name);
        List<String> replaced = new ArrayList<>(words);
        for (int at = 0; at < words.size(); at++) {
            if (isAbbreviation(words, at)) {
                replaced.set(at, longForm.apply(words.get(at)).orElse(words.get(at)));
            }
        }
        return String.join(" ", replaced);
    }

    static List<String> words(String name) {
        return List.of(GAP.split(name));
    }

    /** True for an abbreviation among other words. */
    static boolean isAbbreviation(List<String> words, int at) {
        return words.size() > 1 && SHORT_WORD.matcher(words.get(at)).matches();
    }

    /** True if one of several words, or of the parts of words, is an abbreviation. */
    static boolean hasAbbreviation(String name) {
        List<String> parts = List.of(PART.split(name));
        return IntStream.range(0, parts.size()).anyMatch(at -> isAbbreviation(parts, at));
    }

    /** True if no other word is a name. */
    static boolean standsAmongPlainWords(List<String> words, int at) {
        for (int other = 0; other < words.size(); other++) {
            if (other != at && !PLAIN_WORD.matcher(words.get(other)).matches()) {
                return false;
            }
        }
        return true;
    }
}
