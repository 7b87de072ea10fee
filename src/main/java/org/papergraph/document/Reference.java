package org.papergraph.document;

import java.util.List;

/**
 * A work that a paper cites.
 *
 * @param written the reference as the document writes it, empty where it gives identifiers alone
 */
public record Reference(String written, List<Identifier> identifiers) {

    public Reference {
        identifiers = List.copyOf(identifiers);
        if (written.isBlank() && identifiers.isEmpty()) {
            throw new IllegalArgumentException("a reference needs a text or an identifier");
        }
    }
}
