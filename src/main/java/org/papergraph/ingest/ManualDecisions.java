package org.papergraph.ingest;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.concept.ConceptDecision;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.state.VocabularyState;
import org.papergraph.ingest.view.ConceptStandingUpdater;

/** The manual decisions in the state. Their parties are texts and names, not documents, so that they hold when documents come again. */
final class ManualDecisions {

    private final PipelineState state;
    private final StateLookup lookup;

    ManualDecisions(PipelineState state, StateLookup lookup) {
        this.state = state;
        this.lookup = lookup;
    }

    /** Sets or removes the decision on two parties, with a reason that may be empty. */
    void set(List<String> parties, Optional<ManualDecision> decision, String reason) {
        Node node = PipelineState.decision(parties.get(0), parties.get(1));
        state.remove(node, Node.ANY, Node.ANY);
        decision.ifPresent(made -> {
            parties.forEach(party -> state.add(node, PipelineState.PARTY, party));
            state.add(node, PipelineState.DECISION, PipelineState.stored(made));
            if (!reason.isBlank()) {
                state.add(node, PipelineState.REASON, reason.strip());
            }
        });
    }

    /** The decision on how the concept of a name is shown. */
    ConceptDecision on(ConceptName name) {
        return ConceptStandingUpdater.decision(state, name);
    }

    /** Sets the decision on how the concept of a name is shown, or removes it. */
    void set(ConceptName name, ConceptDecision decision) {
        Node node = PipelineState.conceptDecision(name);
        state.remove(node, Node.ANY, Node.ANY);
        if (!decision.isNone()) {
            state.add(node, PipelineState.HIDDEN, Boolean.toString(decision.hidden()));
            state.add(node, PipelineState.DECIDED_LABEL, decision.label());
            state.add(node, PipelineState.REASON, decision.reason());
        }
    }

    List<String> entryParties(Node one, Node other) {
        PaperCandidate first = lookup.candidate(one);
        PaperCandidate second = lookup.candidate(other);
        return List.of(first.partyAgainst(second), second.partyAgainst(first));
    }

    /** The parties that a concept and a term of a vocabulary are. */
    List<String> termParties(Node concept, Node term) {
        ConceptName name = state.nameOf(concept).orElseThrow();
        return List.of(VocabularyState.party(name), VocabularyState.party(term.getURI()));
    }

    String personParty(Node author) {
        return StateLookup.party(PipelineState.key(state.subjects(PipelineState.AUTHOR_IRI, author).get(0)));
    }
}
