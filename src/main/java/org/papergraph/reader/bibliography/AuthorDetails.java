package org.papergraph.reader.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Authorship;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PersonName;
import org.papergraph.reader.author.AuthorLine;

/**
 * Affiliations and identifiers that a record gives with the names of the authors, as {@code [Moe, Ann; Lee, Bo] Univ Oslo} and {@code Moe, Ann/0000-0002-1825-0097},
 * or in the order of the authors.
 */
final class AuthorDetails {

    private static final Pattern PLACE = Pattern.compile("\\[(?<names>[^\\]]+)]\\s*(?<place>\\S.*)|(?<name>[^:\\[\\]/]{3,60}):\\s+(?<its>\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("(?<name>[^/;]+)/(?<id>[A-Z0-9][A-Z0-9-]{6,20})(?![\\w/])");
    private static final Pattern IN_DIGITS = Pattern.compile("[\\d-]+X?");
    private static final Pattern NAMES_END = Pattern.compile("\\s*;\\s*");
    private static final Pattern ORDERED_END = Pattern.compile("\\s*[;,|]\\s*|\\s+and\\s+|\\s+(?=\\S*\\d{4}-\\d{4})");
    /** Of which the Web of Science gives numbers such as {@code A-1234-2010}. */
    private static final String RESEARCHER_ID = "ResearcherID";

    private final List<Authorship> authorships;

    /** @param authorships that are changed in place */
    AuthorDetails(List<Authorship> authorships) {
        this.authorships = authorships;
    }

    /**
     * Gives an affiliation to the authors whose names are before it.
     *
     * @return false if no author has one of the names
     */
    boolean affiliate(String text) {
        Matcher place = PLACE.matcher(text);
        if (!place.matches()) {
            return false;
        }
        boolean bracketed = place.group("names") != null;
        List<Integer> named = NAMES_END.splitAsStream(bracketed ? place.group("names") : place.group("name")).flatMap(name -> author(name).stream()).toList();
        Affiliation affiliation = Affiliation.of(bracketed ? place.group("place") : place.group("its"));
        named.forEach(at -> change(at, author -> author.with(affiliation)));
        return !named.isEmpty();
    }

    /** Gives identifiers to the authors whose names are before them; those of which no author has the name are handed back. */
    List<String> identify(String text) {
        List<String> strangers = new ArrayList<>();
        NUMBER.matcher(text).results().forEach(found -> author(found.group(1)).ifPresentOrElse(
                at -> change(at, author -> author.with(identifiers(found.group(2)))), () -> strangers.add(found.group().strip())));
        return strangers;
    }

    /** Gives ORCIDs to the authors in their order; false if they are not as many. */
    boolean identifyInOrder(String text) {
        List<String> numbers = ORDERED_END.splitAsStream(text).filter(number -> !number.isBlank()).toList();
        if (numbers.size() != authorships.size()) {
            return false;
        }
        IntStream.range(0, numbers.size()).forEach(at -> change(at, author -> author.with(Identifiers.read(IdentifierScheme.ORCID, numbers.get(at)))));
        return true;
    }

    private static Identifiers identifiers(String number) {
        return IN_DIGITS.matcher(number).matches() ? Identifiers.read(IdentifierScheme.ORCID, number) : Identifiers.unread(RESEARCHER_ID, number);
    }

    private void change(int at, UnaryOperator<Authorship> change) {
        authorships.set(at, change.apply(authorships.get(at)));
    }

    /** The place of the author of a name, or of the only one who can have it. */
    private Optional<Integer> author(String written) {
        return AuthorLine.of(NameOrder.spoken(written)).list().authorships().stream().findFirst().map(Authorship::name).flatMap(name ->
                only(each -> each.key().equals(name.key())).or(() -> only(each -> each.isCompatibleWith(name))));
    }

    private Optional<Integer> only(Predicate<PersonName> condition) {
        List<Integer> found = IntStream.range(0, authorships.size()).filter(at -> condition.test(authorships.get(at).name())).boxed().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
