package org.papergraph.annotator.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quality of a way of training on papers that the trained model has not seen.
 *
 * @param byType by the label of the type
 * @param overall all types together (micro average)
 * @param errors number of errors by their kind
 * @param reliability the share that is right by tenths of confidence; ranges without mentions are left out
 * @param calibrationError expected calibration error: the mean distance of confidence and share right, over the ranges
 * @param tokens number of tokens of the corpus
 * @param tokensPerSecond tagged from raw text in a second of one core, sentence and token splitting included
 */
public record EvaluationReport(
        SortedMap<String, Score> byType,
        Score overall,
        SortedMap<ErrorKind, Integer> errors,
        List<Range> reliability,
        double calibrationError,
        int tokens,
        double tokensPerSecond) {

    public EvaluationReport {
        byType = new TreeMap<>(byType);
        errors = new TreeMap<>(errors);
        reliability = List.copyOf(reliability);
    }

    /** The ways in which a predicted mention, or its absence, is wrong. */
    public enum ErrorKind {
        /** a marked mention that no predicted one touches */
        MISSED,
        /** a predicted mention that touches no marked mention */
        SPURIOUS,
        /** right span, wrong type */
        WRONG_TYPE,
        /** right type, span that only overlaps */
        WRONG_SPAN,
        /** wrong type, and span that only overlaps */
        WRONG_SPAN_AND_TYPE
    }

    /**
     * The mentions whose confidence lies in one tenth.
     *
     * @param count number of them
     * @param confidence their mean confidence
     * @param right the share of them whose span and type are right
     */
    public record Range(int count, double confidence, double right) {
    }

    /**
     * Counts of mentions, and what follows from them.
     *
     * @param marked by people
     * @param proposed by the model
     * @param exact predicted mentions whose span and type are right
     * @param touching predicted mentions that overlap a marked mention of their type
     * @param touched marked mentions that a predicted one of their type overlaps
     */
    public record Score(int marked, int proposed, int exact, int touching, int touched) {

        Score plus(Score other) {
            return new Score(
                    marked + other.marked,
                    proposed + other.proposed,
                    exact + other.exact,
                    touching + other.touching,
                    touched + other.touched);
        }

        /** Precision, recall and their harmonic mean where span and type must be right. */
        public Quality strict() {
            return new Quality(share(exact, proposed), share(exact, marked));
        }

        /** The same where the type must be right and the spans need only overlap. */
        public Quality relaxed() {
            return new Quality(share(touching, proposed), share(touched, marked));
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** Precision and recall, from 0 to 1. */
    public record Quality(double precision, double recall) {

        /** Their harmonic mean. */
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}
