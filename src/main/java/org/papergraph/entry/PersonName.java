package org.papergraph.entry;

/**
 * The name of somebody, or of an organisation, as a document writes it.
 *
 * @param kind what the name is the name of
 */
public record PersonName(String written, Kind kind) {

    public PersonName {
        if (written.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
    }

    /** Whether the name is a person's or an organisation's. */
    public enum Kind {
        PERSON, ORGANIZATION
    }
}
