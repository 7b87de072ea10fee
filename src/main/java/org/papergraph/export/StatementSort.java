package org.papergraph.export;

import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.iterator.Iter;

/** Sorts any number of statements, on disk beyond a share of the memory, and drops repetitions. */
final class StatementSort implements AutoCloseable {

    private static final int SHARE_OF_MEMORY = 8;

    private final SortedDataBag<Statement> bag;

    StatementSort(Comparator<Statement> order) {
        this(order, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }

    /** @param memory in bytes */
    StatementSort(Comparator<Statement> order, long memory) {
        this.bag = new SortedDataBag<>(new MemoryLimit(memory), new StatementFiles(), order);
    }

    void add(Statement statement) {
        bag.add(statement);
    }

    /** After the last one was added; again as often as wished. */
    Iterator<Statement> sorted() {
        return Iter.distinctAdjacent(bag.iterator());
    }

    @Override
    public void close() {
        bag.close();
    }

    private static final class MemoryLimit implements ThresholdPolicy<Statement> {

        private final long limit;
        private long used;

        MemoryLimit(long limit) {
            this.limit = limit;
        }

        @Override
        public void increment(Statement added) {
            used += added.size();
        }

        @Override
        public boolean isThresholdExceeded() {
            return used >= limit;
        }

        @Override
        public void reset() {
            used = 0;
        }
    }
}
