/** Decides which entries are one paper, which names may be one person and which mentions are one concept. */
@NullMarked
package org.papergraph.identity;

import org.jspecify.annotations.NullMarked;
