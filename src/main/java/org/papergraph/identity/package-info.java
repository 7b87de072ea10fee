/** Decides which entries are one paper, which names may be one person and which mentions are one concept; measures the last. */
@NullMarked
package org.papergraph.identity;

import org.jspecify.annotations.NullMarked;
