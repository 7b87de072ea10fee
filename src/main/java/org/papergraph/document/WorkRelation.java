package org.papergraph.document;

/**
 * A relation, other than citation, that a document states between a paper and another work.
 *
 * @param kind from the paper to the other work
 */
public record WorkRelation(Kind kind, Reference work) {

    /** Kinds of relations between works; the paper of the entry is the subject. */
    public enum Kind {
        /** another version of the same work, such as the second of a preprint */
        VERSION_OF,
        /** a preprint of a work that is published elsewhere */
        PREPRINT_OF,
        HAS_PREPRINT,
        /** a translation of the work */
        TRANSLATION_OF,
        CORRECTS, CORRECTED_BY,
        RETRACTS, RETRACTED_BY,
        /** a notice that doubts the findings of the work without retracting it */
        EXPRESSES_CONCERN_ABOUT, CONCERN_EXPRESSED_BY,
        /** a notice that takes the retraction of the work back */
        REINSTATES, REINSTATED_BY,
        COMMENTS_ON, COMMENTED_BY,
        /** a part of the work, such as a chapter of a book */
        PART_OF,
        /** a supplement, such as the data of a paper */
        SUPPLEMENTED_BY
    }
}
