package org.papergraph.identity.person;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Authorship;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PersonName;

/**
 * A person as identity sees it: a name, and the ORCID that documents give with it. In order, those with an ORCID stand
 * first, and names that say more before those that say less.
 *
 * @param orcid empty where there is none
 */
public record PersonCandidate(PersonName name, String orcid) implements Comparable<PersonCandidate> {

    private static final String ORCID = ", ";
    private static final Pattern WITH_ORCID = Pattern.compile("(.*), (\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])", Pattern.DOTALL);
    private static final Comparator<PersonCandidate> ORDER = Comparator.comparing((PersonCandidate person) -> person.orcid.isEmpty())
            .thenComparing(Comparator.comparing((PersonCandidate person) -> person.name.wholeGivenNames()).reversed())
            .thenComparing(Comparator.comparing((PersonCandidate person) -> person.name.givenNames().size()).reversed())
            .thenComparing(PersonCandidate::key);

    /** The person of an authorship. An ORCID tells namesakes in a list apart better than their places. */
    public static PersonCandidate of(Authorship authorship) {
        return authorship.identifiers().stream().filter(identifier -> identifier.scheme() == IdentifierScheme.ORCID).findFirst()
                .map(orcid -> new PersonCandidate(new PersonName(authorship.name().written(), authorship.name().kind()), orcid.value()))
                .orElse(new PersonCandidate(authorship.name(), ""));
    }

    /** A person known by the {@link #key} alone. */
    public static PersonCandidate ofKey(String key) {
        Matcher orcid = WITH_ORCID.matcher(key);
        return orcid.matches() ? new PersonCandidate(PersonName.ofKey(orcid.group(1)), orcid.group(2)) : new PersonCandidate(PersonName.ofKey(key), "");
    }

    /** The key of the name, and behind a comma the ORCID. */
    public String key() {
        return orcid.isEmpty() ? name.key() : name.key() + ORCID + orcid;
    }

    public boolean isPerson() {
        return name.kind() == PersonName.Kind.PERSON;
    }

    public boolean hasOrcid() {
        return !orcid.isEmpty();
    }

    PersonCandidate withOrcid(String value) {
        return new PersonCandidate(value.isEmpty() ? name : new PersonName(name.written(), name.kind()), value);
    }

    /** True if both have an ORCID and it is two. */
    boolean hasOtherOrcid(PersonCandidate other) {
        return hasOrcid() && other.hasOrcid() && !orcid.equals(other.orcid);
    }

    boolean hasOrcidOf(PersonCandidate other) {
        return hasOrcid() && orcid.equals(other.orcid);
    }

    boolean hasNameOf(PersonCandidate other) {
        return name.key().equals(other.name.key());
    }

    @Override
    public int compareTo(PersonCandidate other) {
        return ORDER.compare(this, other);
    }
}
