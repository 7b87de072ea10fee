/** Which named graphs the indexes of tuples of TDB2 show. */
@NullMarked
package org.papergraph.store.tuple;

import org.jspecify.annotations.NullMarked;
