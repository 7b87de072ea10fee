/** The named queries of the folder queries, their parameters and their results. */
@NullMarked
package org.papergraph.query;

import org.jspecify.annotations.NullMarked;
