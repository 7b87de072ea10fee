package org.papergraph.ingest.state;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/**
 * Work that a transaction has to do before it ends. Marks are part of the state, so that a document of any length can be
 * ingested; none is left when the transaction commits.
 */
public enum PendingWork {
    /** entries whose paper is to be resolved */
    RESOLVE_PAPER,
    /** papers whose citation keys are to be given */
    GIVE_KEY,
    /** names of concepts that came into or went out of use, for the entries and expansions that depend on them */
    UPDATE_NAME_USERS,
    /** short forms whose meaning may have changed */
    RESOLVE_ABBREVIATION,
    /** papers whose mentions are to be resolved to names of concepts */
    RESOLVE_MENTIONS,
    /** names of concepts to be compared with others */
    MATCH_CONCEPT,
    /** papers whose links may no longer hold */
    UNLINK_PAPER,
    /** papers whose links are to be made, after all outdated ones are gone: a mention may move from one paper to another */
    LINK_PAPER,
    /** concepts whose labels and counts are to be computed */
    UPDATE_CONCEPT,
    /** papers whose evaluations are to be found, once the addresses of their concepts stand */
    FIND_EVALUATIONS,
    /** concepts whose broader concept may have changed */
    UPDATE_BROADER,
    /** concepts that terms of vocabularies may mean */
    MATCH_TERMS,
    /** terms of vocabularies that a decision is on, or was */
    DESCRIBE_TERM,
    /** papers whose references, and relations to other works, are to be resolved */
    LINK_CITATIONS,
    /** cited works that are to be described, or are named no more */
    UPDATE_WORK,
    /** papers that notices may retract, correct or doubt */
    UPDATE_STATUS,
    /** names of people to be compared with others */
    MATCH_PERSON,
    /** resources that may be published no more */
    WRITE_TOMBSTONE,
    /** resources that may be published again */
    CLEAR_TOMBSTONE;

    /** Many, as a slice is looked for behind what was cleared since the state was written into the storage. */
    private static final int SLICE = 20_000;

    public void mark(PipelineState state, Node resource) {
        state.add(resource, PipelineState.TO_DO, name());
    }

    public void clear(PipelineState state, Node resource) {
        state.remove(resource, PipelineState.TO_DO, PipelineState.text(name()));
    }

    public boolean isMarked(PipelineState state, Node resource) {
        return state.contains(resource, PipelineState.TO_DO, PipelineState.text(name()));
    }

    /** The number of resources marked. */
    public long count(PipelineState state) {
        return state.count(Node.ANY, PipelineState.TO_DO, PipelineState.text(name()));
    }

    /** Works off all that is marked, what is marked meanwhile included. */
    public void run(PipelineState state, Consumer<Node> action) {
        List<Node> slice = slice(state);
        while (!slice.isEmpty()) {
            for (Node resource : slice) {
                if (isMarked(state, resource)) {
                    clear(state, resource);
                    action.accept(resource);
                }
            }
            slice = slice(state);
        }
    }

    private List<Node> slice(PipelineState state) {
        return state.someSubjects(PipelineState.TO_DO, PipelineState.text(name()), SLICE);
    }
}
