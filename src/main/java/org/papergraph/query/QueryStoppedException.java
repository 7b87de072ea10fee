package org.papergraph.query;

import org.papergraph.budget.QueryBudget;

/** A query was stopped at a limit or by its client; the message says at which. */
public final class QueryStoppedException extends RuntimeException {

    QueryStoppedException(QueryBudget budget, Throwable cause) {
        super(budget.message(), cause);
    }
}
