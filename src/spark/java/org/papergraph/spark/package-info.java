/** The pipeline on Apache Spark: documents in, N-Quads out, the same graph as the one that a store holds. */
@NullMarked
package org.papergraph.spark;

import org.jspecify.annotations.NullMarked;
