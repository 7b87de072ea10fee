package org.papergraph.ingest.state;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/**
 * What a change leaves to be worked out anew before its transaction ends. It is kept in the ledger, not in memory, so
 * that a document of any length can be ingested.
 */
public enum PendingWork {
    /** entries whose paper is to be decided */
    RESOLVE_PAPER,
    /** names of concepts that came into use or went out of it */
    UPDATE_NAME_USERS,
    /** short forms whose meaning may have changed */
    RESOLVE_ABBREVIATION,
    /** papers whose links may no longer hold */
    UNLINK_PAPER,
    /** papers whose links are to be made, after all that no longer hold are gone: a mention may move from one to another */
    LINK_PAPER,
    /** concepts to be named and counted */
    UPDATE_CONCEPT,
    /** concepts of which it may have changed what they are narrower than */
    UPDATE_BROADER,
    /** names to be compared with others */
    MATCH_PERSON,
    /** things that were published before and may be no more */
    WRITE_TOMBSTONE,
    /** things that were not published before and may be now */
    CLEAR_TOMBSTONE;

    private static final int SLICE = 1_000;

    public void mark(PipelineState ledger, Node thing) {
        ledger.add(thing, PipelineState.TO_DO, name());
    }

    public void clear(PipelineState ledger, Node thing) {
        ledger.remove(thing, PipelineState.TO_DO, PipelineState.text(name()));
    }

    public boolean isMarked(PipelineState ledger, Node thing) {
        return ledger.contains(thing, PipelineState.TO_DO, PipelineState.text(name()));
    }

    /** Does all that is marked, what is marked meanwhile included. */
    public void work(PipelineState ledger, Consumer<Node> action) {
        List<Node> slice = slice(ledger);
        while (!slice.isEmpty()) {
            for (Node thing : slice) {
                if (isMarked(ledger, thing)) {
                    clear(ledger, thing);
                    action.accept(thing);
                }
            }
            slice = slice(ledger);
        }
    }

    private List<Node> slice(PipelineState ledger) {
        return ledger.someSubjects(PipelineState.TO_DO, PipelineState.text(name()), SLICE);
    }
}
