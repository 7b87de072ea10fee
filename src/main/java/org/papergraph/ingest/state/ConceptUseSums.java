package org.papergraph.ingest.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.identity.concept.ConceptName;

/**
 * The uses of concepts in the state: those of each paper, and their sums, which change by differences so that a paper costs the
 * same in a store of any size. Differences wait in memory until a sum is asked for.
 */
public final class ConceptUseSums {

    /** Differences in memory, some hundred bytes each. */
    private static final int MOST_WAITING = 50_000;

    private final PipelineState state;
    private final Map<ConceptName, ConceptUses> waiting = new HashMap<>();

    public ConceptUseSums(PipelineState state) {
        this.state = state;
    }

    /** Begins the sum of a new concept. */
    public void begin(ConceptName name) {
        set(name, ConceptUses.NONE);
    }

    /** Ends the sum of a concept that no paper uses. */
    public void end(ConceptName name) {
        waiting.remove(name);
        state.remove(PipelineState.conceptName(name), PipelineState.CONCEPT_USES, Node.ANY);
    }

    /** The uses of a concept; empty where they are to be counted, in a store of an earlier version. */
    public Optional<ConceptUses> of(ConceptName name) {
        Optional<ConceptUses> difference = Optional.ofNullable(waiting.remove(name));
        Optional<ConceptUses> sum = stored(name);
        if (sum.isEmpty() || difference.isEmpty()) {
            return sum;
        }
        ConceptUses changed = sum.get().plus(difference.get());
        set(name, changed);
        return Optional.of(changed);
    }

    /** Sets the uses of a concept that were counted. */
    public void set(ConceptName name, ConceptUses uses) {
        state.set(PipelineState.conceptName(name), PipelineState.CONCEPT_USES, PipelineState.text(Records.write(uses)));
    }

    private Optional<ConceptUses> stored(ConceptName name) {
        return state.string(PipelineState.conceptName(name), PipelineState.CONCEPT_USES).map(json -> Records.read(json, ConceptUses.class));
    }

    /** The uses by a paper; empty where the paper has none or was linked by an earlier version. */
    public Optional<List<ConceptUse>> by(Node paper) {
        return state.string(paper, PipelineState.PAPER_USES).map(json -> Records.read(json, PaperUses.class).uses());
    }

    /** Adds the uses by a paper that has none recorded. */
    public void add(Node paper, List<ConceptUse> uses) {
        if (!uses.isEmpty()) {
            state.add(paper, PipelineState.PAPER_USES, Records.write(new PaperUses(uses)));
        }
        uses.forEach(use -> change(use.name(), ConceptUses.of(use)));
    }

    /** Removes the uses by a paper. */
    public void remove(Node paper, List<ConceptUse> uses) {
        state.remove(paper, PipelineState.PAPER_USES, Node.ANY);
        uses.forEach(use -> change(use.name(), ConceptUses.NONE.minus(ConceptUses.of(use))));
    }

    private void change(ConceptName name, ConceptUses difference) {
        waiting.merge(name, difference, ConceptUses::plus);
        if (waiting.size() == MOST_WAITING) {
            List.copyOf(waiting.keySet()).forEach(this::of);
        }
    }
}
