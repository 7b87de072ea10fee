package org.papergraph.annotator.evaluation.concept;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quality of the join of mentions to concepts, over pairs of them.
 *
 * @param byStratum by the kind of pairs
 * @param wrong the pairs that are decided otherwise than by the reader, in the order of the evaluation
 */
public record ConceptPairReport(SortedMap<String, Score> byStratum, List<ConceptPair> wrong) {

    public ConceptPairReport {
        byStratum = new TreeMap<>(byStratum);
        wrong = List.copyOf(wrong);
    }

    /** All kinds together. */
    public Score overall() {
        return byStratum.values().stream().reduce(new Score(0, 0, 0, 0), Score::plus);
    }

    /**
     * Counts of pairs, and what follows from them.
     *
     * @param pairs number of pairs
     * @param same that are one concept by reading
     * @param joined that identity takes for one
     * @param right that are one and are taken for one
     */
    public record Score(int pairs, int same, int joined, int right) {

        static Score of(boolean same, boolean joined) {
            return new Score(1, same ? 1 : 0, joined ? 1 : 0, same && joined ? 1 : 0);
        }

        Score plus(Score other) {
            return new Score(pairs + other.pairs, same + other.same, joined + other.joined, right + other.right);
        }

        /** The share of the joined that are one concept; not a number where none is joined. */
        public double precision() {
            return (double) right / joined;
        }

        /** The share of those that are one concept which are joined; not a number where none is one. */
        public double recall() {
            return (double) right / same;
        }

        /** The harmonic mean of precision and recall; not a number where neither pair is joined nor one. */
        public double f1() {
            return 2.0 * right / (same + joined);
        }
    }
}
