package org.papergraph.document;

/**
 * A part of an entry that no record states: it was taken from the typeset pages of the paper.
 *
 * @param confidence that the part is right, from 0 to 1
 */
public record Extraction(Part part, double confidence) {

    public Extraction {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1");
        }
    }

    /** Parts of an entry. */
    public enum Part {
        TITLE, AUTHORS, ABSTRACT, DATE, PUBLICATION, IDENTIFIERS, REFERENCES
    }
}
