package org.papergraph.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.papergraph.document.name.GivenNames;
import org.papergraph.document.name.NameParts;
import org.papergraph.document.name.PlainLetters;

/**
 * The name of somebody, or of an organisation, as a document writes it.
 *
 * @param kind of agent that has the name
 * @param bearer number among the people who have the name in one author list, from 1
 */
public record PersonName(String written, Kind kind, int bearer) {

    /** The name that tells most of the given names: with the most that are spelled out, then with the most. */
    public static final Comparator<PersonName> FULLEST_GIVEN =
            Comparator.comparingLong(PersonName::wholeGivenNames).thenComparing(name -> name.givenNames().size());

    /** Between name and bearer in a key; a comma stands in no name's key. */
    private static final String BEARER = ", ";

    /** Initials that nothing parts, beside a family name that is not in capitals. */
    private static final Pattern INITIALS = Pattern.compile("(?<![\\p{L}.'’-])\\p{Lu}{2,4}(?![\\p{L}.'’-])");

    public PersonName {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
        bearer = Math.max(1, bearer);
    }

    public PersonName(String written, Kind kind) {
        this(written, kind, 1);
    }

    /** The name of a person that is known by its {@link #key} alone. */
    public static PersonName ofKey(String key) {
        int end = key.indexOf(BEARER);
        return end < 0 ? new PersonName(key, Kind.PERSON)
                : new PersonName(key.substring(0, end), Kind.PERSON, Integer.parseInt(key.substring(end + BEARER.length())));
    }

    /** Another way to write the name. */
    public PersonName writtenAs(String form) {
        return new PersonName(form, kind, bearer);
    }

    /** Kinds of agents. */
    public enum Kind {
        PERSON, ORGANIZATION
    }

    /**
     * The form by which equal names are found: compatibility-normalised, lower case, words parted by one space, and the
     * number of the bearer behind a comma if it is not the first.
     */
    public String key() {
        String name = String.join(" ", words());
        return bearer == 1 ? name : name + BEARER + bearer;
    }

    /** The words of {@link #key()}: full stops and commas part words, apostrophes and hyphens do not. */
    public List<String> words() {
        return words(written);
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replace('’', '\'').replace('‐', '-').replace('‑', '-');
        return Arrays.stream(folded.split("[\\s.,]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The parts of a person's name. */
    public NameParts parts() {
        return NameParts.of(written);
    }

    /** The last word that is no suffix such as {@code Jr.}, in {@link PlainLetters}; particles are given names here. */
    public String familyName() {
        return last(names());
    }

    /** The family name in each of its spellings without umlauts, {@link #familyName()} first. */
    public List<String> familyNames() {
        return spellings().stream().map(PersonName::last).distinct().toList();
    }

    /** The words before the family name, in {@link PlainLetters}; those that a hyphen joins are one. */
    public List<String> givenNames() {
        return givenNames(names()).names();
    }

    /** The number of given names that are spelled out. */
    public long wholeGivenNames() {
        return givenNames().stream().filter(given -> given.codePointCount(0, given.length()) > 1).count();
    }

    /**
     * True if both can be names of one person: the same family name, no given name that contradicts one of the other, in any of
     * the spellings of letters such as {@code ü}, and neither two generations ({@code Jr.}, {@code Sr.}) nor two numbers by which
     * bearers of one name are told apart.
     */
    public boolean isCompatibleWith(PersonName other) {
        return isCompatibleWith(other, family -> family);
    }

    /**
     * True if both can be names of one person, but for how an umlaut in the family name is written: {@code Mueller} and
     * {@code Muller}, which a third name, {@code Müller}, may join.
     */
    public boolean isCompatibleButForUmlautsWith(PersonName other) {
        return isCompatibleWith(other, PlainLetters::withoutUmlauts);
    }

    private boolean isCompatibleWith(PersonName other, UnaryOperator<String> family) {
        if (kind != Kind.PERSON || other.kind != Kind.PERSON) {
            return false;
        }
        return inSomeSpelling(other, (mine, theirs) -> family.apply(last(mine)).equals(family.apply(last(theirs)))
                        && givenNames(mine).agreeWith(givenNames(theirs)))
                && agree(parts().generation(), other.parts().generation())
                && agree(NameParts.homonymNumber(written), NameParts.homonymNumber(other.written));
    }

    /** True if the first given name, or all of them, are spelled out in both and equal. */
    public boolean sharesAWholeName(PersonName other) {
        return inSomeSpelling(other, (mine, theirs) -> givenNames(mine).shareAWholeName(givenNames(theirs)));
    }

    private boolean inSomeSpelling(PersonName other, BiPredicate<List<String>, List<String>> holds) {
        List<List<String>> theirs = other.spellings();
        return spellings().stream().anyMatch(mine -> theirs.stream().anyMatch(each -> holds.test(mine, each)));
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }

    private static GivenNames givenNames(List<String> names) {
        return new GivenNames(names.subList(0, names.size() - 1));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The words of the name in the order of speech, without suffixes, in plain letters; {@code J.-P.} is one, the {@code AL} of {@code AL Yuille} two. */
    private List<String> names() {
        return spellings().get(0);
    }

    /** The {@link #names()} in each spelling without umlauts. */
    private List<List<String>> spellings() {
        NameParts parts = parts();
        boolean mixed = parts.family().chars().anyMatch(Character::isLowerCase);
        String given = mixed ? INITIALS.matcher(parts.given()).replaceAll(run -> String.join(" ", run.group().split(""))) : parts.given();
        return PlainLetters.spellings(given + " " + parts.familyWithParticle()).stream().map(this::spoken).toList();
    }

    private List<String> spoken(String plain) {
        String spoken = String.join(" ", words(plain));
        List<String> names = Arrays.stream(spoken.replace(" -", "-").replace("'", "").split(" ")).filter(name -> !name.isEmpty()).toList();
        return names.isEmpty() ? List.of(written) : names;
    }
}
