/** Finds the evaluations that a paper reports: on which dataset, for which task, by which metric, of which method, with which scores. */
@NullMarked
package org.papergraph.result;

import org.jspecify.annotations.NullMarked;
