package org.papergraph.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of somebody, or of an organisation, as a document writes it.
 *
 * @param kind of agent that has the name
 */
public record PersonName(String written, Kind kind) {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");

    public PersonName {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
    }

    /** Kinds of agents. */
    public enum Kind {
        PERSON, ORGANIZATION
    }

    /** The form by which equal names are found: compatibility-normalised, lower case, words parted by one space. */
    public String key() {
        return String.join(" ", words());
    }

    /** The words of {@link #key()}: full stops and commas part words, apostrophes and hyphens do not. */
    public List<String> words() {
        String folded = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replace('’', '\'').replace('‐', '-').replace('‑', '-');
        return Arrays.stream(folded.split("[\\s.,]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The last word that is no suffix such as {@code Jr.}, without accents; written the western way round. */
    public String familyName() {
        List<String> names = withoutSuffixes();
        return names.get(names.size() - 1);
    }

    /** The words before the family name, without accents. */
    public List<String> givenNames() {
        List<String> names = withoutSuffixes();
        return names.subList(0, names.size() - 1);
    }

    /**
     * True if both can be names of one person: the same family name and no given name that contradicts one of the
     * other, where an initial stands for any name that it begins and a middle name may be left out.
     */
    public boolean isCompatibleWith(PersonName other) {
        if (kind != Kind.PERSON || other.kind != Kind.PERSON || !familyName().equals(other.familyName())) {
            return false;
        }
        List<String> mine = givenNames();
        List<String> theirs = other.givenNames();
        return !mine.isEmpty() && !theirs.isEmpty()
                && agree(mine.get(0), theirs.get(0))
                && middleNamesAgree(mine.subList(1, mine.size()), theirs.subList(1, theirs.size()));
    }

    private static boolean middleNamesAgree(List<String> mine, List<String> theirs) {
        List<String> fewer = mine.size() <= theirs.size() ? mine : theirs;
        List<String> more = mine.size() <= theirs.size() ? theirs : mine;
        int from = 0;
        for (String name : fewer) {
            while (from < more.size() && !agree(name, more.get(from))) {
                from++;
            }
            if (from++ == more.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean agree(String one, String other) {
        return one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one);
    }

    private static boolean isInitialOf(String initial, String name) {
        return initial.codePointCount(0, initial.length()) == 1 && name.startsWith(initial);
    }

    /** The words without accents, which one document writes and another does not. */
    private List<String> withoutSuffixes() {
        List<String> words = words().stream()
                .map(word -> ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("")).toList();
        int end = words.size();
        while (end > 1 && SUFFIXES.contains(words.get(end - 1))) {
            end--;
        }
        return words.isEmpty() ? List.of(written) : words.subList(0, end);
    }
}
