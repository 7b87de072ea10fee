/**
 * Single look-ups in the published graph, where a page needs so many at once that queries would take longer: the rows are those of the queries
 * that people are shown.
 */
@NullMarked
package org.papergraph.resource.lookup;

import org.jspecify.annotations.NullMarked;
