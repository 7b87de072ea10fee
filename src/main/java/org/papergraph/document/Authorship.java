package org.papergraph.document;

import java.util.List;

/**
 * An author of an entry.
 *
 * @param position place in the author list, from 1; 0 where the document does not show it
 * @param identifiers of the author, such as an ORCID
 * @param affiliations of this author
 * @param written the author in the characters of the document, with titles, marks and affiliations; empty where that is the name alone
 */
public record Authorship(PersonName name, int position, List<Identifier> identifiers, List<Affiliation> affiliations, String written) {

    /** The position of an author whom the document does not show in its list. */
    public static final int HIDDEN = 0;

    public Authorship {
        identifiers = List.copyOf(identifiers);
        affiliations = List.copyOf(affiliations);
    }

    public Authorship(PersonName name, int position) {
        this(name, position, List.of(), List.of(), "");
    }

    /** The names of the affiliations, as written. */
    public List<String> affiliationNames() {
        return affiliations.stream().map(Affiliation::name).toList();
    }

    /** The same at another place of the list. */
    public Authorship at(int place) {
        return new Authorship(name, place, identifiers, affiliations, written);
    }

    /** The same, held by another bearer of the name. */
    Authorship heldBy(int bearer) {
        return new Authorship(new PersonName(name.written(), name.kind(), bearer), position, identifiers, affiliations, written);
    }
}
