/** The front page, search with facets, and completion. */
@NullMarked
package org.papergraph.web.search;

import org.jspecify.annotations.NullMarked;
