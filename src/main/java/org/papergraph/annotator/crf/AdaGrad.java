package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The fit of a conditional random field to labelled sentences by AdaGrad (J. Duchi, E. Hazan, Y. Singer, 2011) with an L2
 * penalty on the weights in use, the weights averaged over the later half of the iterations. One thread, fixed order:
 * the same sentences give the same weights, bit for bit.
 */
final class AdaGrad {

    /** Errors of probability below this are passed over. */
    private static final float MIN_ERROR = 1e-2f;

    /** Added to the sum of squares, so that the first step is finite. */
    private static final float EPSILON = 1e-6f;

    private final BilouLabels labels;
    private final CrfOptions options;
    private final FeatureIndex index = new FeatureIndex();
    private final List<Instance> instances = new ArrayList<>();
    private final float[][] transitions;
    private final float[][] transitionSquares;
    private final float[][] transitionSums;
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private float[] sums = new float[0];

    private record Instance(int[][] rows, int[] gold) {
    }

    AdaGrad(BilouLabels labels, CrfOptions options) {
        this.labels = labels;
        this.options = options;
        transitions = new float[labels.count()][labels.count()];
        transitionSquares = new float[labels.count()][labels.count()];
        transitionSums = new float[labels.count()][labels.count()];
    }

    /** Adds a sentence of at least one token: the feature keys and the right label of each. */
    void add(int[][] features, int[] gold) {
        int[][] rows = new int[features.length][];
        for (int token = 0; token < features.length; token++) {
            rows[token] = new int[features[token].length];
            for (int feature = 0; feature < rows[token].length; feature++) {
                rows[token][feature] = index.add(features[token][feature]);
            }
        }
        instances.add(new Instance(rows, gold));
    }

    CrfWeights fit() {
        weights = new float[index.size() * labels.count()];
        squares = new float[weights.length];
        sums = new float[weights.length];
        List<Instance> order = new ArrayList<>(instances);
        Random random = new Random(options.seed());
        int averaged = 0;
        for (int iteration = 1; iteration <= options.iterations(); iteration++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            if (2 * iteration > options.iterations()) {
                averaged++;
                addToSums();
            }
        }
        return average(averaged);
    }

    private void learn(Instance instance) {
        float[][] scores = new float[instance.rows().length][labels.count()];
        for (int token = 0; token < scores.length; token++) {
            for (int row : instance.rows()[token]) {
                CrfWeights.addRow(weights, row, scores[token]);
            }
        }
        ForwardBackward probabilities = new ForwardBackward(labels, scores, CrfWeights.factors(transitions));
        learnTransitions(probabilities, instance.gold());
        learnWeights(probabilities, instance);
    }

    private void learnTransitions(ForwardBackward probabilities, int[] gold) {
        double[][] expected = new double[labels.count()][labels.count()];
        for (int token = 0; token + 1 < gold.length; token++) {
            expected[gold[token]][gold[token + 1]] -= 1;
            for (int label = 0; label < labels.count(); label++) {
                for (int next : labels.successors(label)) {
                    expected[label][next] += probabilities.pair(token, label, next);
                }
            }
        }
        for (int label = 0; label < labels.count(); label++) {
            for (int next : labels.successors(label)) {
                float gradient = (float) expected[label][next] + options.penalty() * transitions[label][next];
                transitionSquares[label][next] += gradient * gradient;
                transitions[label][next] -= step(gradient, transitionSquares[label][next]);
            }
        }
    }

    private void learnWeights(ForwardBackward probabilities, Instance instance) {
        for (int token = 0; token < probabilities.length(); token++) {
            for (int label = 0; label < labels.count(); label++) {
                float error = (float) probabilities.marginal(token, label) - (instance.gold()[token] == label ? 1 : 0);
                if (Math.abs(error) > MIN_ERROR) {
                    descend(instance.rows()[token], label, error);
                }
            }
        }
    }

    private void descend(int[] rows, int label, float error) {
        for (int row : rows) {
            int place = row * labels.count() + label;
            float gradient = error + options.penalty() * weights[place];
            squares[place] += gradient * gradient;
            weights[place] -= step(gradient, squares[place]);
        }
    }

    private float step(float gradient, float square) {
        return options.rate() * gradient / (float) Math.sqrt(square + EPSILON);
    }

    private void addToSums() {
        for (int place = 0; place < weights.length; place++) {
            sums[place] += weights[place];
        }
        for (int label = 0; label < transitions.length; label++) {
            for (int next = 0; next < transitions.length; next++) {
                transitionSums[label][next] += transitions[label][next];
            }
        }
    }

    private CrfWeights average(int iterations) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] /= iterations;
        }
        for (float[] row : transitionSums) {
            for (int next = 0; next < row.length; next++) {
                row[next] /= iterations;
            }
        }
        return new CrfWeights(labels, index, sums, transitionSums);
    }
}
