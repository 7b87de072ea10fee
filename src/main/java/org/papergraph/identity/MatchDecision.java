package org.papergraph.identity;

/**
 * A decision on whether two candidates are one thing.
 *
 * @param one the candidate that comes first in order
 * @param other the candidate that is or would be merged with it
 * @param score from 0 to 1, by the rule's own measure
 * @param evidence reasons for it, in words
 */
public record MatchDecision<C extends Comparable<C>>(
        C one, C other, Rule rule, double score, String evidence, Status status) {

    public MatchDecision {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("candidates must be two and in order: " + one + ", " + other);
        }
    }

    static <C extends Comparable<C>> MatchDecision<C> between(C one, C other, Rule rule, double score, String evidence, Status status) {
        return one.compareTo(other) < 0
                ? new MatchDecision<>(one, other, rule, score, evidence, status)
                : new MatchDecision<>(other, one, rule, score, evidence, status);
    }

    /** By what the candidates were found. */
    public enum Rule {
        /** two titles with one {@link TitleKey} */
        SAME_TITLE,
        /** an abstract without title that resembles a paper's abstract */
        SIMILAR_ABSTRACT,
        /** two papers whose abstracts are nearly the same under different titles */
        SIMILAR_ABSTRACT_OTHER_TITLE,
        /** equal titles over different authors and abstracts */
        SAME_TITLE_OTHER_AUTHORS,
        /** two forms of a name that one person can have */
        COMPATIBLE_NAMES
    }

    /** The status of a decision. */
    public enum Status {
        /** merged by the rule */
        APPLIED,
        /** waiting for somebody to decide; not merged */
        PROPOSED,
        /** undone by somebody; stays apart */
        REJECTED,
        /** confirmed by somebody; stays merged whatever the rule says later */
        PINNED
    }
}
