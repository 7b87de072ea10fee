/** Statements that are written and read together, packed into records, and found like those in the indexes of TDB2. */
@NullMarked
package org.papergraph.store.packed;

import org.jspecify.annotations.NullMarked;
