/** The graph in TDB2: every read and every write transaction. */
@NullMarked
package org.papergraph.store;

import org.jspecify.annotations.NullMarked;
