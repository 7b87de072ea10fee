package org.papergraph.identity;

/**
 * A decision on the identity of two candidates.
 *
 * @param one the candidate that comes first in order
 * @param other the candidate that is or would be merged with it
 * @param rule by which the candidates were found
 * @param score from 0 to 1, by the rule's own measure
 * @param evidence in words
 */
public record MatchDecision<C extends Comparable<C>>(
        C one, C other, MatchRule rule, double score, String evidence, Status status) {

    public MatchDecision {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("candidates must be two and in order: " + one + ", " + other);
        }
    }

    public static <C extends Comparable<C>> MatchDecision<C> between(C one, C other, MatchRule rule, double score, String evidence, Status status) {
        return one.compareTo(other) < 0
                ? new MatchDecision<>(one, other, rule, score, evidence, status)
                : new MatchDecision<>(other, one, rule, score, evidence, status);
    }

    /** The status of the decision. */
    public enum Status {
        /** merged by the rule */
        APPLIED,
        /** waiting for a manual decision; not merged */
        PROPOSED,
        /** separated by a manual decision */
        REJECTED,
        /** merged by a manual decision, whatever the rule says later */
        PINNED
    }
}
