package org.papergraph.identity.person;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.document.PersonName;
import org.papergraph.document.name.PlainLetters;

/** The likeness of names that other evidence, such as an ORCID or a place in a list of authors, says to be one person's. */
final class NameLikeness {

    /** The name that says most: with the most given names that are spelled out, then with the most given names, then the longest. */
    static final Comparator<PersonName> FULLEST = PersonName.FULLEST_GIVEN.thenComparing(name -> name.words().size())
            .thenComparing(name -> PlainLetters.spellings(name.written()).stream().mapToInt(String::length).max().orElse(0))
            .thenComparing(PersonName::key).thenComparing(PersonName::written);

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\S+)\\s+(.+)$", Pattern.DOTALL);

    private NameLikeness() {
    }

    /** True if the names can be one, with the family name in front or behind, or if one leaves out words of the other. */
    static boolean areAlike(PersonName one, PersonName other) {
        Set<String> mine = words(one);
        Set<String> theirs = words(other);
        return one.isCompatibleButForUmlautsWith(other) || mine.containsAll(theirs) || theirs.containsAll(mine)
                || inverted(one).isCompatibleButForUmlautsWith(other) || one.isCompatibleButForUmlautsWith(inverted(other));
    }

    /** The name with its first word behind the others. */
    private static PersonName inverted(PersonName name) {
        return name.writtenAs(FIRST_WORD.matcher(name.written().strip()).replaceFirst("$2 $1"));
    }

    private static Set<String> words(PersonName name) {
        String plain = PlainLetters.withoutUmlauts(name.written()).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
