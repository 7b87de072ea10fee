package org.papergraph.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/** The manual decisions in the state. Their parties are texts and names, not documents, so that they hold when documents come again. */
final class ManualDecisions {

    private final PipelineState state;
    private final StateLookup lookup;

    ManualDecisions(PipelineState state, StateLookup lookup) {
        this.state = state;
        this.lookup = lookup;
    }

    /** Sets or removes the decision on two parties. */
    void set(List<String> parties, Optional<ManualDecision> decision) {
        Node node = PipelineState.decision(parties.get(0), parties.get(1));
        state.remove(node, Node.ANY, Node.ANY);
        decision.ifPresent(made -> {
            parties.forEach(party -> state.add(node, PipelineState.PARTY, party));
            state.add(node, PipelineState.DECISION, PipelineState.stored(made));
        });
    }

    List<String> entryParties(Node one, Node other) {
        PaperCandidate first = lookup.candidate(one);
        PaperCandidate second = lookup.candidate(other);
        return List.of(first.partyAgainst(second), second.partyAgainst(first));
    }

    String personParty(Node author) {
        return StateLookup.party(PipelineState.key(state.subjects(PipelineState.AUTHOR_IRI, author).get(0)));
    }

    /** The entries of all people whom decisions merge with these, over any number of steps. */
    Set<Node> entriesOfPeople(List<String> parties) {
        Set<String> names = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(parties);
        while (!open.isEmpty()) {
            String name = StateLookup.nameOf(open.removeFirst());
            if (names.add(name)) {
                lookup.decidedWith(StateLookup.named(name)).forEach(next -> open.addLast(StateLookup.party(next.key())));
            }
        }
        Set<Node> entries = new LinkedHashSet<>();
        names.forEach(name -> entries.addAll(state.subjects(PipelineState.AUTHOR, name)));
        return entries;
    }
}
