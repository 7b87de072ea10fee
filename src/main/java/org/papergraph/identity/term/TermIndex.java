package org.papergraph.identity.term;

import java.util.List;
import java.util.Optional;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptName;

/** Looks up the terms of all vocabularies, and what people decided on them. */
public interface TermIndex {

    /** The terms of which a label has a name with this key. */
    List<Term> named(String key);

    Optional<ManualDecision> manualDecision(ConceptName concept, String term);

    /** True if what a rule finds is matched, false if it is proposed. */
    boolean merges(MatchRule rule);
}
