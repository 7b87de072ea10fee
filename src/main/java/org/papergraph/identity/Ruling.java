package org.papergraph.identity;

/** What somebody decided of two candidates, over the rules. */
public enum Ruling {
    /** not the same */
    APART,
    /** the same */
    TOGETHER
}
