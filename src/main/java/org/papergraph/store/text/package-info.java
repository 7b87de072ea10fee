/** The Lucene index of titles, names and abstracts: analysis, queries, ranking. */
@NullMarked
package org.papergraph.store.text;

import org.jspecify.annotations.NullMarked;
