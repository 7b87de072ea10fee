package org.papergraph.planted.annotator;

/** One half of a cycle. */
public final class Neighbour {

    private Neighbour() {
    }

    public static void run() {
    }
}
