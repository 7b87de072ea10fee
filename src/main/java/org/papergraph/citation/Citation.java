package org.papergraph.citation;

import java.util.List;
import org.papergraph.document.name.NameParts;

/**
 * Bibliographic data of a paper, as far as the graph states it; the rest is empty.
 *
 * @param iri the paper in the graph
 * @param key the last part of the IRI
 * @param complete true if no document says that there are more authors
 * @param code addresses of the paper's code
 * @param text the abstract
 */
public record Citation(
        String iri,
        String key,
        String title,
        List<Contributor> authors,
        boolean complete,
        Issued issued,
        Venue venue,
        Imprint imprint,
        List<String> code,
        String text) {

    public Citation {
        authors = List.copyOf(authors);
        code = List.copyOf(code);
    }

    /** The same without its abstract. */
    public Citation brief() {
        return new Citation(iri, key, title, authors, complete, issued, venue, imprint, code, "");
    }

    /** An author by the name that a document writes. */
    public record Contributor(String name, boolean organization) {

        /** The parts of the name; an organization's has one. */
        NameParts parts() {
            return organization ? new NameParts("", "", name, "") : NameParts.of(name);
        }
    }
}
