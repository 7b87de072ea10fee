package org.papergraph.budget;

import java.time.Duration;

/**
 * The limits of a query.
 *
 * @param time from its arrival to the end of its results
 * @param memory in bytes, for rows, groups and triples that have to be held until the evaluation is over, as estimated
 */
public record QueryLimits(Duration time, long memory) {

    private static final long LEAST_MEMORY = 32L << 20;
    private static final int QUERIES_IN_MEMORY = 16;

    public QueryLimits {
        if (time.isNegative() || time.isZero() || memory <= 0) {
            throw new IllegalArgumentException("a query needs time and memory above zero");
        }
    }

    /** For one query among others: a sixteenth of the heap, at least 32 MiB. */
    public static QueryLimits of(Duration time) {
        return new QueryLimits(time, Math.max(LEAST_MEMORY, Runtime.getRuntime().maxMemory() / QUERIES_IN_MEMORY));
    }

    /** For a query that has the process to itself: a quarter of the heap. */
    public static QueryLimits alone(Duration time) {
        return new QueryLimits(time, Runtime.getRuntime().maxMemory() / 4);
    }

    public QueryLimits withMemory(long bytes) {
        return new QueryLimits(time, bytes);
    }
}
