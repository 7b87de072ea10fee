package org.papergraph.document;

import java.util.List;

/**
 * An affiliation of an author, as a document gives it.
 *
 * @param name as written
 * @param identifiers of the institution, such as a ROR ID
 * @param otherIdentifiers texts that are given for identifiers of the institution and that no scheme reads, as in {@link Identifiers}
 */
public record Affiliation(String name, List<Identifier> identifiers, List<String> otherIdentifiers) {

    public Affiliation {
        identifiers = List.copyOf(identifiers);
        otherIdentifiers = List.copyOf(otherIdentifiers);
    }

    public Affiliation(String name, Identifiers identifiers) {
        this(name, identifiers.known(), identifiers.others());
    }

    /** One that a document gives by its name alone. */
    public static Affiliation of(String name) {
        return new Affiliation(name, List.of(), List.of());
    }

    /** True if the document gives more than the name. */
    public boolean identified() {
        return !identifiers.isEmpty() || !otherIdentifiers.isEmpty();
    }
}
