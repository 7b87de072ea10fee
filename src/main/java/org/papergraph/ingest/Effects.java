package org.papergraph.ingest;

import java.util.Set;
import org.papergraph.ingest.state.PendingWork;

/**
 * What one part of an ingest may touch. Whether a resource is published at all may be looked up anywhere.
 *
 * @param reads besides what it writes
 * @param triggers the work that it may mark
 */
record Effects(Set<StorePart> reads, Set<StorePart> writes, Set<PendingWork> triggers) {

    Effects {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        triggers = Set.copyOf(triggers);
    }
}
