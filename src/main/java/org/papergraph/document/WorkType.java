package org.papergraph.document;

/** The type of a published work. */
public enum WorkType {
    /** the document does not say */
    UNSTATED,
    JOURNAL_ARTICLE, CONFERENCE_PAPER, PREPRINT, BOOK, BOOK_CHAPTER, THESIS, REPORT
}
