package org.papergraph.identity.wording;

import java.util.Collection;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Capitals by which a name says where its short form comes from, as in {@code Loss AMPlification} for {@code LAMP}, and those in words that
 * texts write in small letters, as in {@code integrAtion}.
 */
public final class MarkedLetters {

    private static final Pattern SMALL_LETTERS = Pattern.compile("[^\\p{Lu}\\p{N}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern JOINED_WORDS = Pattern.compile("(?:\\p{Lu}\\p{Ll}+)+");
    /** A word of capitals alone is an abbreviation of its own. */
    private static final Pattern MARKED_WORD = Pattern.compile("(?=\\p{Lu}*\\p{Ll})\\p{L}\\p{L}*\\p{Lu}\\p{L}*");

    private MarkedLetters() {
    }

    /** A name of several words without such capitals, if all its capitals spell one of these short forms. */
    public static String without(String name, Collection<String> shortForms) {
        String capitals = SMALL_LETTERS.matcher(name).replaceAll("");
        boolean areMarks = shortForms.stream().anyMatch(each -> NO_LETTERS.matcher(each).replaceAll("").equalsIgnoreCase(capitals));
        return areMarks ? replaced(name, MarkedLetters::capitalised) : name;
    }

    /** A name of several words without capitals inside plain words; in one of two words as {@code ReSearch agent} and {@code SCoRe training}, these may be a name. */
    public static String withoutInPlainWords(String name) {
        boolean isLong = name.chars().filter(each -> each == ' ').count() > 1;
        return replaced(name, word -> isLong || !mayBeName(word) ? plain(word) : word);
    }

    private static boolean mayBeName(String word) {
        return JOINED_WORDS.matcher(word).matches() || 2 * word.codePoints().filter(Character::isUpperCase).count() >= word.length();
    }

    private static String replaced(String name, UnaryOperator<String> replacement) {
        return name.indexOf(' ') < 0 ? name : MARKED_WORD.matcher(name).replaceAll(word -> Matcher.quoteReplacement(replacement.apply(word.group())));
    }

    private static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (!PlainWords.contains(small) && !Capitals.isFunctionWord(small)) {
            return word;
        }
        return Character.isLowerCase(word.codePointAt(0)) ? small : capitalised(word);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
