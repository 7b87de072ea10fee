package org.papergraph.ingest.state;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.papergraph.document.Entry;
import org.papergraph.document.WorkRelation;
import org.papergraph.identity.reference.WorkKey;
import org.papergraph.identity.reference.WorkKeys;

/**
 * The works of an entry, which depend on it alone.
 *
 * @param own the keys under which references may name its paper, in order
 * @param named the keys of each work that it cites or has a relation to, the best first
 */
public record EntryWorks(SortedSet<WorkKey> own, List<SortedSet<WorkKey>> named) {

    public static EntryWorks of(Entry entry) {
        return new EntryWorks(WorkKeys.of(entry),
                Stream.concat(entry.references().stream(), entry.relations().stream().map(WorkRelation::work)).map(WorkKeys::of).toList());
    }
}
