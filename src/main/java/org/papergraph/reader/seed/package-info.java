/** Readers of the formats of the seeds: author pages, abstract listings, related-paper listings. */
@NullMarked
package org.papergraph.reader.seed;

import org.jspecify.annotations.NullMarked;
