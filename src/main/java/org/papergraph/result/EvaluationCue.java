package org.papergraph.result;

/** The kinds of wording by which a sentence ties an evaluation to a dataset, with the share that was right of those that were read. */
enum EvaluationCue {
    /** {@code experiments on}, {@code evaluated on} */
    EXPERIMENT(0.95),
    /** a metric before the preposition: {@code 84.2% accuracy on} */
    METRIC(0.95),
    /** {@code outperforms it on}, {@code results on} */
    OUTCOME(0.9),
    /** the dataset first, what came of it behind: {@code On it, we achieve} */
    FRONTED(0.9),
    /** {@code evaluated using}, {@code tested in} */
    MEANS(0.8);

    private final double precision;

    EvaluationCue(double precision) {
        this.precision = precision;
    }

    /** From 0 to 1. */
    double precision() {
        return precision;
    }
}
