package org.papergraph.budget;

/** The limit at which a query was stopped. */
public enum StopCause {
    TIME,
    MEMORY,
    CLIENT
}
