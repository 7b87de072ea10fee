package org.papergraph.reader.author;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.document.PersonName.Kind;

/** How much the words of a text look like those of one name. */
enum NameShape {
    /** words that begin with capitals or have none, initials, and small words that names hold */
    NAME,
    /** two or three words in small letters, as in {@code bell hooks} */
    SMALL_LETTERS,
    /** anything else */
    OTHER;

    private static final int LONGEST_NAME_IN_WORDS = 7;
    private static final int LONGEST_ORGANIZATION_IN_WORDS = 15;
    private static final int LONGEST_SMALL_NAME_IN_WORDS = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_EAST_ASIAN_NAME = 6;
    private static final int LONGEST_TRANSCRIBED_NAME = 20;
    private static final int LONGEST_ABBREVIATION = 5;
    private static final Set<String> PARTICLES = Lexicon.ofAuthorLines("particle");
    private static final Set<String> ORGANIZATION_PARTICLES = Lexicon.ofAuthorLines("organization-particle");
    private static final Set<String> FUNCTION_WORDS = Lexicon.ofAuthorLines("function-word");
    private static final Set<String> HEADINGS = Lexicon.ofAuthorLines("heading");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’ʼʻ`´.\\p{Pd}·・‧/(),\"“”]++|0\\d{3}|\\p{Lu}\\p{L}{0,20}+-\\d{1,4}");
    private static final Pattern ORGANIZATION_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’ʼʻ`´.\\p{Pd}·・/&@+!,()]++");
    private static final Pattern KATAKANA = Pattern.compile("[\\p{IsKatakana}ー・゠=＝]++");

    static NameShape of(WrittenName name) {
        List<String> words = Arrays.asList(name.name().split(" "));
        boolean organization = name.kind() == Kind.ORGANIZATION;
        if (words.size() > (organization ? LONGEST_ORGANIZATION_IN_WORDS : LONGEST_NAME_IN_WORDS)
                || HEADINGS.contains(name.name().toLowerCase(Locale.ROOT))) {
            return OTHER;
        }
        if (organization && isNamedByItsLastWord(words)) {
            return NAME;
        }
        if (words.stream().allMatch(word -> isNameWord(word, organization)) && words.stream().anyMatch(NameShape::isCapitalised)) {
            return NAME;
        }
        boolean small = words.size() <= LONGEST_SMALL_NAME_IN_WORDS && words.size() > 1
                && words.stream().allMatch(word -> WORD.matcher(word).matches() && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) && !word.endsWith("."));
        return small ? SMALL_LETTERS : OTHER;
    }

    /** True for names such as {@code The pandas development team}. */
    private static boolean isNamedByItsLastWord(List<String> words) {
        return words.size() > 1 && words.size() <= LONGEST_NAME_IN_WORDS && isCapitalised(words.get(0))
                && OrganizationEvidence.hasHead(words.get(words.size() - 1))
                && words.stream().allMatch(word -> ORGANIZATION_WORD.matcher(word).matches() && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isNameWord(String word, boolean organization) {
        if (word.length() > LONGEST_WORD || !(organization ? ORGANIZATION_WORD : WORD).matcher(word).matches()) {
            return false;
        }
        if (Characters.isEastAsian(word.codePointAt(0))) {
            return organization || word.length() <= (KATAKANA.matcher(word).find() || word.indexOf('·') > 0 ? LONGEST_TRANSCRIBED_NAME : LONGEST_EAST_ASIAN_NAME);
        }
        boolean abbreviated = word.indexOf('.') < 0 || organization || word.length() <= LONGEST_ABBREVIATION + 1 || word.indexOf('.') < word.length() - 1;
        return abbreviated && (isCapitalised(word) || PARTICLES.contains(word) || Character.isDigit(word.charAt(0))
                || organization && ORGANIZATION_PARTICLES.contains(word) || organization && OrganizationEvidence.hasHead(word));
    }

    /** True for a word with a capital, and for one in a script without capitals. */
    private static boolean isCapitalised(String word) {
        return Characters.hasUpperCase(word) || word.codePoints().anyMatch(Character::isLetter) && !Characters.hasLowerCase(word);
    }
}
