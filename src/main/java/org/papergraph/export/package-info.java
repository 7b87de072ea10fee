/** Writes the graph to files, canonical and streaming. */
@NullMarked
package org.papergraph.export;

import org.jspecify.annotations.NullMarked;
