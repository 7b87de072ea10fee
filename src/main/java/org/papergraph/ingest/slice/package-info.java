/** The steps of an ingest on parts of the state, for engines that spread them over machines. */
@NullMarked
package org.papergraph.ingest.slice;

import org.jspecify.annotations.NullMarked;
