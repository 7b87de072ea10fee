package org.papergraph.identity.term;

import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchRule;

/**
 * A term that means a concept, or may.
 *
 * @param term IRI
 * @param score from 0 to 1, by the rule's own measure
 * @param evidence in words
 */
public record TermMatch(String term, MatchRule rule, double score, String evidence, Status status) {

    /** True if concept and term are matched, false while that is proposed or rejected. */
    public boolean isMatched() {
        return status == Status.APPLIED || status == Status.PINNED;
    }

    /** True if they mean the same, false if they are close. */
    public boolean isExact() {
        return status == Status.PINNED || rule == MatchRule.SAME_TERM || rule == MatchRule.SYNONYM_OF_TERM;
    }
}
