package org.papergraph.store.packed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.tdb2.store.NodeId;

/**
 * What a thread has read last in a transaction that only reads: a query asks for one property after the other of a subject, and then of
 * what is in the same records.
 */
final class RecentRecords {

    private static final int MOST = 32;

    private final Transaction transaction;
    private final Map<NodeId, Subject> subjects = new Latest<>();
    /** By their numbers. */
    private final Map<NodeId, PackedRecord> records = new Latest<>();

    RecentRecords(Transaction transaction) {
        this.transaction = transaction;
    }

    boolean isOf(Transaction other) {
        return transaction == other;
    }

    Map<NodeId, Subject> subjects() {
        return subjects;
    }

    Map<NodeId, PackedRecord> records() {
        return records;
    }

    private static final class Latest<T> extends LinkedHashMap<NodeId, T> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<NodeId, T> eldest) {
            return size() > MOST;
        }
    }

    /** A subject with the numbers of its records. */
    static final class Subject {

        private final List<NodeId> records;
        private Elsewhere elsewhere = Elsewhere.UNKNOWN;

        Subject(List<NodeId> records) {
            this.records = List.copyOf(records);
        }

        List<NodeId> records() {
            return records;
        }

        Elsewhere elsewhere() {
            return elsewhere;
        }

        void setElsewhere(Elsewhere found) {
            elsewhere = found;
        }
    }

    /** Whether a subject has statements that are not packed. */
    enum Elsewhere { UNKNOWN, SOME, NONE }
}
