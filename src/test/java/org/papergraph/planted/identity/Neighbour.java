package org.papergraph.planted.identity;

/** The other half of a cycle. */
public final class Neighbour {

    private Neighbour() {
    }

    public static void run() {
    }
}
