package org.papergraph.document;

import java.util.List;

/**
 * A work that a paper names: one that it cites, or one that it is a version of, corrects or retracts. What the document does not tell apart
 * is empty.
 *
 * @param written the reference as the document writes it
 * @param title of the work
 * @param firstAuthor the name, or the family name alone
 * @param year four digits
 * @param otherIdentifiers texts that are given for identifiers of the work and that no scheme reads, as in {@link Identifiers}
 */
public record Reference(String written, String title, String firstAuthor, String year, List<Identifier> identifiers, List<String> otherIdentifiers) {

    public Reference {
        identifiers = List.copyOf(identifiers);
        otherIdentifiers = List.copyOf(otherIdentifiers);
        if (written.isBlank() && title.isBlank() && identifiers.isEmpty()) {
            throw new IllegalArgumentException("a reference needs a text, a title or an identifier");
        }
    }

    /** A reference of which the document does not tell title, author and year apart. */
    public Reference(String written, List<Identifier> identifiers) {
        this(written, "", "", "", identifiers);
    }

    /** A reference of which every identifier is read. */
    public Reference(String written, String title, String firstAuthor, String year, List<Identifier> identifiers) {
        this(written, title, firstAuthor, year, identifiers, List.of());
    }
}
