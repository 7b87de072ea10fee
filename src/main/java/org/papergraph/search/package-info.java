/** Search over everything: ranked entries by words, catalogue and facets, the same for pages, completion and agents. */
@NullMarked
package org.papergraph.search;

import org.jspecify.annotations.NullMarked;
