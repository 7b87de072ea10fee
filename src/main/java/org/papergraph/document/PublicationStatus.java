package org.papergraph.document;

/** The state of publication of a paper. */
public enum PublicationStatus {
    /** the document does not say */
    UNSTATED,
    PREPRINT, PUBLISHED, CORRECTED,
    /** its publisher has expressed concern about it */
    DOUBTED,
    RETRACTED
}
