package org.papergraph.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/**
 * What a change leaves to be worked out anew before its transaction ends. It is kept in the ledger, not in memory, so
 * that a document of any length can be ingested.
 */
enum ToDo {
    /** entries whose paper is to be decided */
    SETTLE_ENTRY,
    /** names of concepts that came into use or went out of it */
    ANSWER_NAME,
    /** short forms whose meaning may have changed */
    EXPAND_SHORT_FORM,
    /** papers whose links may no longer hold */
    DERIVE_PAPER,
    /** papers whose links are to be made, after all that no longer hold are gone: a mention may move from one to another */
    LINK_PAPER,
    /** concepts to be named and counted */
    COUNT_CONCEPT,
    /** concepts of which it may have changed what they are narrower than */
    PLACE_CONCEPT,
    /** names to be compared with others */
    COMPARE_NAME,
    /** things that were published before and may be no more */
    LOOK_FOR,
    /** things that were not published before and may be now */
    WELCOME;

    private static final int SLICE = 1_000;

    void mark(Ledger ledger, Node thing) {
        ledger.add(thing, Ledger.TO_DO, name());
    }

    void clear(Ledger ledger, Node thing) {
        ledger.remove(thing, Ledger.TO_DO, Ledger.text(name()));
    }

    boolean isMarked(Ledger ledger, Node thing) {
        return ledger.contains(thing, Ledger.TO_DO, Ledger.text(name()));
    }

    /** Does all that is marked, what is marked meanwhile included. */
    void work(Ledger ledger, Consumer<Node> action) {
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

    private List<Node> slice(Ledger ledger) {
        return ledger.someSubjects(Ledger.TO_DO, Ledger.text(name()), SLICE);
    }
}
