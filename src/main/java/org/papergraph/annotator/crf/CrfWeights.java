package org.papergraph.annotator.crf;

/**
 * The parameters of a linear-chain conditional random field (J. Lafferty, A. McCallum, F. Pereira, 2001): weights of
 * features by label, and of labels by the label before. Immutable; any number of threads may use them.
 */
final class CrfWeights {

    private final BilouLabels labels;
    private final FeatureIndex index;
    private final float[] weights;
    private final float[][] transitions;
    private final double[][] transitionFactors;

    /**
     * @param weights one row of {@code labels.count()} weights for each row of the index
     * @param transitions weights by label and next label
     */
    CrfWeights(BilouLabels labels, FeatureIndex index, float[] weights, float[][] transitions) {
        this.labels = labels;
        this.index = index;
        this.weights = weights;
        this.transitions = transitions;
        transitionFactors = factors(transitions);
    }

    BilouLabels labels() {
        return labels;
    }

    FeatureIndex index() {
        return index;
    }

    float[] weights() {
        return weights;
    }

    float[][] transitions() {
        return transitions;
    }

    /** The probabilities of labels for a sentence of at least one token, given the feature keys of each token. */
    ForwardBackward probabilities(int[][] features) {
        float[][] scores = new float[features.length][labels.count()];
        for (int token = 0; token < features.length; token++) {
            for (int key : features[token]) {
                int row = index.find(key);
                if (row != FeatureIndex.UNKNOWN) {
                    addRow(weights, row, scores[token]);
                }
            }
        }
        return new ForwardBackward(labels, scores, transitionFactors);
    }

    static void addRow(float[] weights, int row, float[] scores) {
        int begin = row * scores.length;
        for (int label = 0; label < scores.length; label++) {
            scores[label] += weights[begin + label];
        }
    }

    static double[][] factors(float[][] transitions) {
        double[][] factors = new double[transitions.length][transitions.length];
        for (int label = 0; label < transitions.length; label++) {
            for (int next = 0; next < transitions.length; next++) {
                factors[label][next] = StrictMath.exp(transitions[label][next]);
            }
        }
        return factors;
    }
}
