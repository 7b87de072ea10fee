package org.papergraph.export;

import org.apache.jena.sparql.core.Quad;

/** Statements as lines of canonical N-Quads, whose order by code points is that of an export. */
public final class CanonicalQuads {

    private CanonicalQuads() {
    }

    /** The line of a statement, without its end. */
    public static String line(Quad quad) {
        return Statement.of(quad).line();
    }
}
