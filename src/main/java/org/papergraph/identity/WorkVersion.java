package org.papergraph.identity;

import java.util.List;
import org.papergraph.document.Entry;
import org.papergraph.document.Publication;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.identifier.PreprintServers;

/** The version of a work that an entry describes, as far as its type, status, venue and identifiers tell. */
public enum WorkVersion {
    UNSTATED,
    /** a version on a server or in a series of manuscripts, before or beside publication */
    PREPRINT,
    /** the version in a journal, in proceedings or in a book */
    PUBLISHED;

    private static final List<WorkType> PUBLISHED_TYPES =
            List.of(WorkType.JOURNAL_ARTICLE, WorkType.CONFERENCE_PAPER, WorkType.BOOK, WorkType.BOOK_CHAPTER);

    public static WorkVersion of(Entry entry) {
        return of(entry, WorkIdentifiers.of(entry.identifiers()));
    }

    static WorkVersion of(Entry entry, WorkIdentifiers identifiers) {
        Publication publication = entry.publication();
        boolean onServer = PreprintServers.isNamed(publication.venue()) || PreprintServers.isNamed(publication.publisher());
        if (entry.status() == PublicationStatus.PREPRINT || publication.type() == WorkType.PREPRINT
                || (onServer || publication.venue().isEmpty()) && identifiers.nameAPreprint() && !identifiers.nameAPublication() || onServer && !identifiers.nameAPublication()) {
            return PREPRINT;
        }
        boolean placed = !onServer && !publication.venue().isEmpty() && (PUBLISHED_TYPES.contains(publication.type()) || publication.type() == WorkType.UNSTATED);
        return placed || identifiers.nameAPublication() ? PUBLISHED : UNSTATED;
    }

    /** True if one is a preprint and the other published. */
    boolean isOtherThan(WorkVersion other) {
        return this != other && this != UNSTATED && other != UNSTATED;
    }
}
