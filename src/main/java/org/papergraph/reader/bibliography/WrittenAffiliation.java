package org.papergraph.reader.bibliography;

import java.util.Optional;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Identifiers;

/** An affiliation while its name and its identifiers are gathered. */
public final class WrittenAffiliation {

    private final String name;
    private Identifiers identifiers = Identifiers.none();
    private String firstIdentifier = "";

    /** @param name as written; empty where the document gives identifiers alone */
    public WrittenAffiliation(String name) {
        this.name = name.strip();
    }

    /**
     * Adds an identifier of the institution.
     *
     * @param scheme in the words of the document; may be empty where the identifier is an address
     */
    public WrittenAffiliation identify(String scheme, String text) {
        Identifiers read = IdentifierForm.named(scheme, text);
        identifiers = identifiers.and(read);
        firstIdentifier = firstIdentifier.isEmpty() && !read.isEmpty() ? text.strip() : firstIdentifier;
        return this;
    }

    /** The affiliation, by its first identifier where it has no name; none if it has neither. */
    public Optional<Affiliation> affiliation() {
        String known = name.isEmpty() ? firstIdentifier : name;
        return known.isEmpty() ? Optional.empty() : Optional.of(new Affiliation(known, identifiers));
    }
}
