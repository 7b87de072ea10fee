package org.papergraph.query;

/** A query, or a value for one of its parameters, that cannot be run; the message says what to change. */
public final class QueryRejectedException extends RuntimeException {

    public QueryRejectedException(String message) {
        super(message);
    }

    QueryRejectedException(String message, Throwable cause) {
        super(message, cause);
    }
}
