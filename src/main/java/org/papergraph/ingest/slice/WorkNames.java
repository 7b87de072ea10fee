package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.papergraph.document.Entry;
import org.papergraph.identity.reference.WorkKey;
import org.papergraph.identity.reference.WorkKeys;
import org.papergraph.ingest.state.EntryWorks;

/**
 * The keys under which references may name the paper of an entry, and those of the works that the entry names itself.
 *
 * @param paper IRI of its paper
 * @param own the keys of its paper
 * @param named of other works
 * @param aliases keys of named works beside better ones
 */
public record WorkNames(String paper, List<String> own, List<String> named, List<Alias> aliases) implements Serializable {

    public WorkNames {
        own = List.copyOf(own);
        named = List.copyOf(named);
        aliases = List.copyOf(aliases);
    }

    /** A key that stands beside a better one in a reference. */
    public record Alias(String key, String better) implements Serializable {
    }

    public static WorkNames of(PlacedEntry placed) {
        Entry entry = placed.annotated().entry();
        List<String> named = new ArrayList<>();
        List<Alias> aliases = new ArrayList<>();
        EntryWorks works = EntryWorks.of(entry);
        works.named().forEach(keys -> {
            keys.forEach(key -> named.add(key.toString()));
            beside(keys).forEach(aliases::add);
        });
        return new WorkNames(placed.paper(), works.own().stream().map(WorkKey::toString).toList(), named, aliases);
    }

    private static Stream<Alias> beside(SortedSet<WorkKey> keys) {
        return keys.stream().skip(1).map(key -> new Alias(key.toString(), keys.first().toString()));
    }
}
