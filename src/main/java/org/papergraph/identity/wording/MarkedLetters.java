package org.papergraph.identity.wording;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Capitals by which a name says where its short form comes from, as in {@code Loss AMPlification} for {@code LAMP}. */
public final class MarkedLetters {

    private static final Pattern SMALL_LETTERS = Pattern.compile("[^\\p{Lu}\\p{N}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A word of capitals alone is an abbreviation of its own. */
    private static final Pattern MARKED_WORD = Pattern.compile("(?=\\p{Lu}*\\p{Ll})\\p{L}\\p{L}*\\p{Lu}\\p{L}*");

    private MarkedLetters() {
    }

    /** The name without such capitals, if all its capitals spell one of these short forms. */
    public static String without(String name, Collection<String> shortForms) {
        String capitals = SMALL_LETTERS.matcher(name).replaceAll("");
        boolean areMarks = name.indexOf(' ') > 0 && shortForms.stream().anyMatch(each -> NO_LETTERS.matcher(each).replaceAll("").equalsIgnoreCase(capitals));
        return areMarks ? MARKED_WORD.matcher(name).replaceAll(word -> Matcher.quoteReplacement(capitalised(word.group()))) : name;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
