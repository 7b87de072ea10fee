package org.papergraph.document;

import java.util.List;

/**
 * The publication of a paper, as written; what the document does not give is empty.
 *
 * @param venue journal, proceedings, book or server
 * @param series of books or proceedings that the venue is part of
 * @param pages such as {@code 12–34} or an article number
 * @param identifiers of the journal or book: ISSN, ISBN
 * @param otherIdentifiers texts that are given for identifiers of the journal or book and that no scheme reads, as in {@link Identifiers}
 */
public record Publication(
        WorkType type, String venue, String series, String volume, String issue, String pages, String publisher, List<Identifier> identifiers,
        List<String> otherIdentifiers) {

    private static final Publication UNSTATED = new Publication(WorkType.UNSTATED, "", "", "", "", "", "", Identifiers.none());

    public Publication {
        identifiers = List.copyOf(identifiers);
        otherIdentifiers = List.copyOf(otherIdentifiers);
    }

    public Publication(WorkType type, String venue, String series, String volume, String issue, String pages, String publisher, Identifiers identifiers) {
        this(type, venue, series, volume, issue, pages, publisher, identifiers.known(), identifiers.others());
    }

    /** The publication of a paper of which the document names none. */
    public static Publication unstated() {
        return UNSTATED;
    }

    /** The type of a published work. */
    public enum WorkType {
        /** the document does not say */
        UNSTATED,
        JOURNAL_ARTICLE, CONFERENCE_PAPER, PREPRINT, BOOK, BOOK_CHAPTER, THESIS, REPORT,
        /** a published data set */
        DATASET,
        /** a published program */
        SOFTWARE
    }
}
