package org.papergraph.ingest.slice;

import java.util.List;
import org.apache.jena.sparql.core.Quad;

/**
 * What a step makes of a slice.
 *
 * @param rows for the steps after it
 * @param quads of the graph
 */
public record Resolved<T>(List<T> rows, List<Quad> quads) {

    public Resolved {
        rows = List.copyOf(rows);
        quads = List.copyOf(quads);
    }
}
