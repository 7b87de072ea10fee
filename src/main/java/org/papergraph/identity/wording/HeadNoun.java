package org.papergraph.identity.wording;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.text.Singular;

/** The head of a name in words: the last word, or the last before a preposition. */
final class HeadNoun {

    private static final Set<String> PREPOSITIONS =
            Set.of("at", "between", "by", "during", "for", "from", "in", "modulo", "of", "on", "over", "to", "under", "via", "with", "without");
    private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}?\\p{Ll}+(?:['’]\\p{Ll}+)?[-–])*+\\p{Lu}?\\p{Ll}{3,}");
    /** Words that name a thing in the form of a plural, as in {@code k-means}, and proper names in s. */
    private static final Set<String> NO_PLURALS = Set.of("diabetes", "gibbs", "hastings", "keras", "means", "news", "odds", "stokes");
    /** {@code mixture-of-experts}, whose head stands before the preposition */
    private static final Pattern PHRASE = Pattern.compile("([^-–]+(?:[-–][^-–]+)??)([-–](?:of|in|on)[-–].+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLURAL_OF_CAPITALS = Pattern.compile("(?<=\\p{Lu})s$");

    private HeadNoun() {
    }

    /**
     * The name with its head in the singular. Heads with capitals or digits inside stay, and those of titles such as {@code Fields of The World}.
     *
     * @param capitalsToo true if capitals have a plural as well, as in {@code CNNs}; in {@code FLOPs} they have none
     */
    static String inSingular(String[] words, boolean capitalsToo) {
        String[] changed = words.clone();
        int head = index(words);
        boolean isTitle = head < words.length - 1 && Character.isUpperCase(words[head].codePointAt(0));
        changed[head] = isTitle ? words[head] : singular(words[head], capitalsToo);
        return String.join(" ", changed);
    }

    /** True for a word with a singular of another form, in any case. */
    static boolean isPlural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !Singular.of(lower).equals(lower);
    }

    private static int index(String[] words) {
        for (int at = 1; at < words.length - 1; at++) {
            if (PREPOSITIONS.contains(words[at].toLowerCase(Locale.ROOT))) {
                return at - 1;
            }
        }
        return words.length - 1;
    }

    private static String singular(String word, boolean capitalsToo) {
        if (capitalsToo && PLURAL_OF_CAPITALS.matcher(word).find()) {
            return PLURAL_OF_CAPITALS.matcher(word).replaceFirst("");
        }
        Matcher phrase = PHRASE.matcher(word);
        if (phrase.matches()) {
            return Character.isUpperCase(word.codePointAt(0)) ? word : singular(phrase.group(1), capitalsToo) + phrase.group(2);
        }
        if (!WORD.matcher(word).matches()) {
            return word;
        }
        int last = Math.max(word.lastIndexOf('-'), word.lastIndexOf('–')) + 1;
        String lower = word.substring(last).toLowerCase(Locale.ROOT);
        String singular = NO_PLURALS.contains(lower) ? lower : Singular.of(lower);
        return singular.equals(lower) ? word : word.substring(0, last + 1) + singular.substring(1);
    }
}
