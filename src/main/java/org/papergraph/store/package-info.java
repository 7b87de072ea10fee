/** Keeps the graph in TDB2: the one place for every read and every write. */
@NullMarked
package org.papergraph.store;

import org.jspecify.annotations.NullMarked;
