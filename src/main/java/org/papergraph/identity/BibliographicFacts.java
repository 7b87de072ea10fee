package org.papergraph.identity;

import java.util.List;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;
import org.papergraph.document.WorkRelation;
import org.papergraph.document.WorkRelation.Kind;

/**
 * The facts of an entry, besides its texts, authors and dates, that tell which work it describes.
 *
 * @param otherVersions identifiers of works that the document calls versions of this one
 */
record BibliographicFacts(WorkIdentifiers identifiers, WorkIdentifiers otherVersions, WorkVersion version, PlaceOfPublication place) {

    private static final List<Kind> VERSIONS = List.of(Kind.VERSION_OF, Kind.PREPRINT_OF, Kind.HAS_PREPRINT);

    static BibliographicFacts of(Entry entry) {
        WorkIdentifiers identifiers = WorkIdentifiers.of(entry.identifiers());
        List<Identifier> versions = entry.relations().stream().filter(relation -> VERSIONS.contains(relation.kind()))
                .map(WorkRelation::work).flatMap(work -> work.identifiers().stream()).toList();
        return new BibliographicFacts(identifiers, WorkIdentifiers.of(versions), WorkVersion.of(entry, identifiers), PlaceOfPublication.of(entry.publication()));
    }

    /** True if a document calls one a version of the other. */
    boolean areStatedVersionsWith(BibliographicFacts other) {
        return identifiers.shared(other.otherVersions).isPresent() || otherVersions.shared(other.identifiers).isPresent();
    }

    /** True if one is a preprint and the other published, or a document calls one a version of the other. */
    boolean areAnotherVersionThan(BibliographicFacts other) {
        return version.isOtherThan(other.version) || areStatedVersionsWith(other);
    }
}
