package org.papergraph.spark;

import java.io.Serializable;

/**
 * Settings of a job.
 *
 * @param baseIri of the graph
 * @param output folder, which must not exist
 * @param entriesPerTask about how many entries one task takes
 * @param compress true for shards that are compressed by gzip
 */
record JobSettings(String baseIri, String output, int entriesPerTask, boolean compress) implements Serializable {
}
