package org.papergraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.annotation.Abbreviation;

/**
 * The rules that a definition has to keep whose long form has the letters of the short form elsewhere than at the beginnings of its
 * words: it is a phrase, no clause, no part of a list and no address, and does not have the short form as one of its words.
 */
final class LooseDefinition {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern STOP = Pattern.compile("[,:;]\\s|://");
    private static final Pattern CONJUNCTION = Pattern.compile("(?:and|or)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Words in lower case of which a clause consists, not a name. */
    private static final Set<String> OF_CLAUSES = Set.of("achieve", "achieves", "are", "be", "been", "called", "can", "has", "have", "including", "introduce",
            "introduces", "is", "it", "its", "may", "named", "our", "present", "presents", "propose", "proposes", "show", "shows", "such", "termed", "than",
            "that", "these", "they", "this", "those", "uses", "was", "we", "were", "when", "where", "which", "while", "who");
    private static final Set<String> SMALL = Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "via", "with");

    private LooseDefinition() {
    }

    static boolean isPlausible(Abbreviation abbreviation) {
        String longForm = abbreviation.longText();
        return !(STOP.matcher(longForm).find() && !isTitle(longForm)) && !CONJUNCTION.matcher(longForm).matches()
                && words(longForm).noneMatch(OF_CLAUSES::contains)
                && words(longForm).noneMatch(word -> word.equalsIgnoreCase(abbreviation.shortText()) && !isInCapitals(abbreviation.shortText()));
    }

    /** True if more words have capitals than not, the smallest aside, as in {@code Firstly Adapt, Then catEgorize}. */
    private static boolean isTitle(String longForm) {
        List<String> words = words(longForm).filter(word -> !SMALL.contains(word)).toList();
        return 2 * words.stream().filter(word -> !word.equals(word.toLowerCase(Locale.ROOT))).count() > words.size();
    }

    private static boolean isInCapitals(String shortForm) {
        return shortForm.codePoints().noneMatch(Character::isLowerCase);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group());
    }
}
