package org.papergraph.identity;

/** A person's decision on two candidates; it overrides the rules. */
public enum ManualDecision {
    /** not the same */
    SEPARATE,
    /** the same */
    MERGE
}
