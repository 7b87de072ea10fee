package org.papergraph.planted.web.resource;

/** A class of a feature of the web, for the other features to use although they may not. */
public final class Neighbour {

    private Neighbour() {}

    public static void run() {}
}
