/** Decides which entries are one paper; the rules and groupings that papers and people share. */
@NullMarked
package org.papergraph.identity;

import org.jspecify.annotations.NullMarked;
