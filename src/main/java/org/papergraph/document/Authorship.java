package org.papergraph.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * An author of an entry.
 *
 * @param position place in the author list, from 1; 0 where the document does not show it
 * @param identifiers of the author, such as an ORCID
 * @param otherIdentifiers texts that are given for identifiers of the author and that no scheme reads, as in {@link Identifiers}
 * @param affiliations of this author
 * @param written the author in the characters of the document, with titles, marks and affiliations; empty where that is the name alone
 */
public record Authorship(
        PersonName name, int position, List<Identifier> identifiers, List<String> otherIdentifiers, List<Affiliation> affiliations, String written) {

    /** The position of an author whom the document does not show in its list. */
    public static final int HIDDEN = 0;

    public Authorship {
        identifiers = List.copyOf(identifiers);
        otherIdentifiers = List.copyOf(otherIdentifiers);
        affiliations = List.copyOf(affiliations);
    }

    public Authorship(PersonName name, int position) {
        this(name, position, Identifiers.none(), List.of(), "");
    }

    public Authorship(PersonName name, int position, Identifiers identifiers, List<Affiliation> affiliations, String written) {
        this(name, position, identifiers.known(), identifiers.others(), affiliations, written);
    }

    /** The names of the affiliations, as written. */
    public List<String> affiliationNames() {
        return affiliations.stream().map(Affiliation::name).toList();
    }

    /** The same at another place of the list. */
    public Authorship at(int place) {
        return new Authorship(name, place, identifiers, otherIdentifiers, affiliations, written);
    }

    /** The same with more identifiers. */
    public Authorship with(Identifiers more) {
        Identifiers all = new Identifiers(identifiers, otherIdentifiers).and(more);
        return new Authorship(name, position, all, affiliations, written);
    }

    /** The same with one more affiliation. */
    public Authorship with(Affiliation affiliation) {
        return new Authorship(name, position, identifiers, otherIdentifiers, Stream.concat(affiliations.stream(), Stream.of(affiliation)).distinct().toList(), written);
    }

    /** The same, held by another bearer of the name. */
    Authorship heldBy(int bearer) {
        return new Authorship(new PersonName(name.written(), name.kind(), bearer), position, identifiers, otherIdentifiers, affiliations, written);
    }
}
