/** The evaluation of queries by TDB2 within their budgets. */
@NullMarked
package org.papergraph.store.query;

import org.jspecify.annotations.NullMarked;
