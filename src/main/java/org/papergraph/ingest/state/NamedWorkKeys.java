package org.papergraph.ingest.state;

import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.document.Entry;
import org.papergraph.document.WorkRelation;
import org.papergraph.identity.reference.WorkKey;
import org.papergraph.identity.reference.WorkKeys;

/** Enters entries into the state under the keys of their papers and of the works that they name, and strikes the latter out again. */
public final class NamedWorkKeys {

    private final PipelineState state;
    private final WorkLookup lookup;

    NamedWorkKeys(PipelineState state, WorkLookup lookup) {
        this.state = state;
        this.lookup = lookup;
    }

    void add(Node entry, Entry read) {
        WorkKeys.of(read).forEach(key -> state.add(entry, PipelineState.WORK_KEY, PipelineState.workKey(key)));
        of(read).forEach(keys -> addNamed(entry, keys));
    }

    /** Removes what is no property of the entry. */
    void remove(Node entry, Entry read) {
        of(read).forEach(keys -> removeNamed(entry, keys));
    }

    /** The keys of each work that an entry names, the best first. */
    public static Stream<SortedSet<WorkKey>> of(Entry entry) {
        return Stream.concat(entry.references().stream(), entry.relations().stream().map(WorkRelation::work)).map(WorkKeys::of);
    }

    private void addNamed(Node entry, SortedSet<WorkKey> keys) {
        keys.forEach(key -> state.add(entry, PipelineState.NAMES_WORK, PipelineState.workKey(key)));
        keys.stream().skip(1).forEach(key -> {
            Node alias = PipelineState.alias(key, keys.first());
            if (!state.contains(alias, PipelineState.ALIAS_IN, Node.ANY)) {
                state.add(PipelineState.workKey(key), PipelineState.ALIAS, alias);
                state.add(alias, PipelineState.ALIAS_OF, PipelineState.workKey(keys.first()));
                lookup.markNaming(PipelineState.workKey(key));
            }
            state.add(alias, PipelineState.ALIAS_IN, entry);
        });
    }

    private void removeNamed(Node entry, SortedSet<WorkKey> keys) {
        keys.stream().skip(1).forEach(key -> {
            Node alias = PipelineState.alias(key, keys.first());
            state.remove(alias, PipelineState.ALIAS_IN, entry);
            if (!state.contains(alias, PipelineState.ALIAS_IN, Node.ANY)) {
                state.remove(PipelineState.workKey(key), PipelineState.ALIAS, alias);
                state.remove(alias, Node.ANY, Node.ANY);
                lookup.markNaming(PipelineState.workKey(key));
            }
        });
    }
}
