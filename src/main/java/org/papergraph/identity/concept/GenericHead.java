package org.papergraph.identity.concept;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Heads that add nothing to a name: {@code BERT model} is {@code BERT}. They stay where a common noun stands before
 * them, for a {@code diffusion model} is no {@code diffusion}.
 */
final class GenericHead {

    private static final Pattern HEAD = Pattern.compile("(?<rest>.*[^\\s-])[\\s-]++(?<head>(?:[Mm]odel|[Mm]ethod|[Aa]lgorithm|[Aa]pproach|"
            + "[Tt]echnique|[Ff]ramework|[Aa]rchitecture|[Dd]ataset|[Dd]ata [Ss]et|[Bb]enchmark|[Cc]orpus|[Oo]ptimi[sz]er|[Mm]etric|"
            + "[Ss]core|[Tt]ask|[Aa]ctivation|[Aa]ctivation [Ff]unction)(?:e?s)?)", Pattern.DOTALL);
    /** A head that stands in lower case and in the singular behind a capital is as good as in quotation marks. */
    private static final Pattern NAMED_HEAD = Pattern.compile("dataset|data set|benchmark|corpus|optimi[sz]er");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]*(?:\\s+(?:\\p{Lu}|\\p{N})[\\p{L}\\p{N}-]*)*+");
    /** A version stays with the word before it. */
    private static final Pattern SPACE = Pattern.compile("\\s++(?![vV]?\\d\\S*$)");
    private static final Pattern NAME = Pattern.compile("(?=\\p{L})(?=(?:.*[\\p{Lu}\\p{N}]){2}|\\p{Ll}+\\p{N}).{3,}|\\p{Lu}\\p{N}");
    private static final Pattern COMMON_WORD = Pattern.compile("\\p{Lu}?\\p{Ll}{2,}");

    private GenericHead() {
    }

    /** The name without such a head. */
    static String without(String surface) {
        Matcher matcher = HEAD.matcher(surface);
        return matcher.matches() && isName(matcher.group("rest"), matcher.group("head")) ? without(matcher.group("rest")) : surface;
    }

    private static boolean isName(String rest, String head) {
        boolean named = NAMED_HEAD.matcher(head).matches() && CAPITALISED.matcher(rest).matches();
        String[] words = SPACE.split(rest);
        return named || isName(words[words.length - 1]);
    }

    /** True if a word can be no common noun, by its capitals and digits; in a hyphenated word the last part decides. */
    private static boolean isName(String word) {
        String last = word.indexOf('-') > 1 ? word.substring(word.lastIndexOf('-') + 1) : word;
        return NAME.matcher(word).matches() && !COMMON_WORD.matcher(last).matches();
    }
}
