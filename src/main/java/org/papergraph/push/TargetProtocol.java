package org.papergraph.push;

/** The requests of one protocol; each can be repeated without harm. */
interface TargetProtocol {

    /** Number of statements in one request. */
    int batch();

    /** Makes a slice all that a graph holds. */
    TargetRequest replace(String graph, Slice slice);

    /** Adds a slice to a graph. */
    TargetRequest add(String graph, Slice slice);

    TargetRequest remove(String graph);
}
