package org.papergraph.query;

import java.math.BigDecimal;
import java.time.Duration;

/** A query exceeded its timeout and was cancelled. */
public final class QueryTimeoutException extends RuntimeException {

    QueryTimeoutException(Duration limit, Throwable cause) {
        super(message(limit), cause);
    }

    /** Message for a query that exceeded {@code limit}. */
    public static String message(Duration limit) {
        return "the query was stopped after " + seconds(limit)
                + " seconds; ask for less, for instance with LIMIT or a narrower pattern";
    }

    private static String seconds(Duration limit) {
        return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
