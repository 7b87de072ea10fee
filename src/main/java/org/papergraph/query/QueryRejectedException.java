package org.papergraph.query;

/** A query, or a value for one of its parameters, that cannot be run; the message says what to change. */
public final class QueryRejectedException extends RuntimeException {

    private final int line;
    private final int column;

    public QueryRejectedException(String message) {
        super(message);
        this.line = 0;
        this.column = 0;
    }

    QueryRejectedException(String message, Throwable cause) {
        super(message, cause);
        this.line = 0;
        this.column = 0;
    }

    /** A query that is wrong at a place of its text, which the message names first. */
    QueryRejectedException(int line, int column, String reason, Throwable cause) {
        super("line " + line + ", column " + column + ": " + reason, cause);
        this.line = line;
        this.column = column;
    }

    /** The line of the text that is wrong, from 1; 0 where there is no such line. */
    public int line() {
        return line;
    }

    /** The column of that line, from 1; 0 where there is no such line. */
    public int column() {
        return column;
    }
}
