package org.papergraph.ingest;

import java.util.Set;
import org.papergraph.ingest.state.PendingWork;

/**
 * The parts of the store that one part of an ingest reads and writes, and the work that it marks. Not counted: the
 * look-up in all graphs that tells if a resource is published.
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
