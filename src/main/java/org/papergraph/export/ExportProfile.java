package org.papergraph.export;

/** Profiles of an export. */
public enum ExportProfile {
    /** Everything but the clock times of {@code graph/log}, which differ between two stores of the same documents. */
    FULL,
    /** Papers, authorships, people, venues, concepts and their links, without the evidence for them. */
    PLAIN
}
