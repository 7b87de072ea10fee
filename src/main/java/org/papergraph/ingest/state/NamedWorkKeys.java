package org.papergraph.ingest.state;

import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.papergraph.identity.reference.WorkKey;

/** Enters entries into the state under the keys of their papers and of the works that they name, and strikes the latter out again. */
final class NamedWorkKeys {

    private final PipelineState state;
    private final WorkLookup lookup;

    NamedWorkKeys(PipelineState state, WorkLookup lookup) {
        this.state = state;
        this.lookup = lookup;
    }

    void add(Node entry, EntryWorks works) {
        works.own().forEach(key -> state.add(entry, PipelineState.WORK_KEY, PipelineState.workKey(key)));
        works.named().forEach(keys -> addNamed(entry, keys));
    }

    /** Removes what is no property of the entry. */
    void remove(Node entry, EntryWorks works) {
        works.named().forEach(keys -> removeNamed(entry, keys));
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
