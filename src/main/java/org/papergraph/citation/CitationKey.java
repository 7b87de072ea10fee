package org.papergraph.citation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.document.PersonName;
import org.papergraph.document.name.PlainLetters;

/** Keys by which manuscripts cite papers, such as {@code mahmoud2023sieve}: family name, year and first word of the title that tells something, in ASCII. */
public final class CitationKey {

    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");
    private static final Pattern LATEX = Pattern.compile("\\\\[A-Za-z]+|<[^>]*>");
    /** Characters that end a key for BibTeX, or that LaTeX cannot cite. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s,{}\"#%~\\\\'()=\\p{Cntrl}]+");

    /** Words that open titles without telling them apart. */
    private static final Set<String> INSIGNIFICANT = Set.of(
            "a", "an", "the", "on", "in", "of", "for", "to", "from", "by", "with", "without", "and", "or", "at", "as", "is", "are", "be", "can", "do", "does",
            "how", "what", "when", "where", "which", "who", "why", "towards", "toward", "into", "via", "using", "about", "its", "it", "we", "our", "not",
            "der", "die", "das", "ein", "eine", "zur", "zum", "von", "le", "la", "les", "un", "une", "des", "du", "de", "el", "los", "las", "il", "lo", "gli", "uno", "una");

    private CitationKey() {}

    /**
     * The key of a paper as its data give it, not told apart from those of other papers. Without an author two words of the title stand,
     * without a year none; names and titles in letters that have no Latin ones give no part.
     *
     * @param year four digits, or empty
     * @return empty where neither a name nor a title has a Latin letter
     */
    public static String of(List<PersonName> authors, String year, String title) {
        String family = authors.stream().limit(1).map(CitationKey::name).findFirst().orElse("");
        List<String> words = words(title);
        String first = words.stream().findFirst().orElse("");
        if (family.isEmpty() && first.isEmpty()) {
            return "";
        }
        return family.isEmpty() ? first + year + words.stream().skip(1).findFirst().orElse("") : family + year + first;
    }

    /** A key that people gave, without what no BibTeX takes in a key; empty where nothing is left. */
    public static String given(String written) {
        return FORBIDDEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll("");
    }

    /** The family name of a person, the first word of an organisation's name. */
    private static String name(PersonName author) {
        return author.kind() == PersonName.Kind.PERSON
                ? plain(author.parts().familyWithParticle())
                : words(author.written()).stream().findFirst().orElse("");
    }

    /** The words of a text that tell something, else all of them. */
    private static List<String> words(String text) {
        List<String> all = Arrays.stream(WORD_ENDS.split(LATEX.matcher(text).replaceAll(" "))).map(CitationKey::plain).filter(word -> !word.isEmpty()).toList();
        List<String> telling = all.stream().filter(word -> !INSIGNIFICANT.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static String plain(String word) {
        return OTHER.matcher(PlainLetters.of(word).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
