/** The terms of a TDB2 storage: read and written whole, and kept in memory for transactions of any length. */
@NullMarked
package org.papergraph.store.term;

import org.jspecify.annotations.NullMarked;
