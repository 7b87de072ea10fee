package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a conditional random field to labelled sentences by AdaGrad (J. Duchi, E. Hazan, Y. Singer, 2011) with an L2
 * penalty on the weights in use, and averages the weights over the later half of the rounds. One thread, fixed order:
 * the same sentences give the same field, bit for bit.
 */
public final class CrfTrainer {

    /** Errors of probability below this teach nothing. */
    private static final float CALM = 1e-2f;

    /** Keeps the first step from being endless. */
    private static final float START = 1e-6f;

    private final Labels labels;
    private final Options options;
    private final FeatureIndex index = new FeatureIndex();
    private final List<Instance> instances = new ArrayList<>();
    private final float[][] transitions;
    private final float[][] transitionSquares;
    private final float[][] transitionSums;
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private float[] sums = new float[0];

    /**
     * How to train.
     *
     * @param rounds passes over the sentences
     * @param rate length of AdaGrad's first steps
     * @param penalty weight of the L2 penalty
     * @param seed of the order of the sentences
     */
    public record Options(int rounds, float rate, float penalty, long seed) {

        public Options {
            if (rounds < 1 || !(rate > 0) || !(penalty >= 0)) {
                throw new IllegalArgumentException("training needs rounds and a rate above 0 and a penalty from 0");
            }
        }
    }

    private record Instance(int[][] rows, int[] gold) {
    }

    public CrfTrainer(Labels labels, Options options) {
        this.labels = labels;
        this.options = options;
        transitions = new float[labels.count()][labels.count()];
        transitionSquares = new float[labels.count()][labels.count()];
        transitionSums = new float[labels.count()][labels.count()];
    }

    /** Adds a sentence of at least one token: the feature keys and the right label of each. */
    public void add(int[][] features, int[] gold) {
        int[][] rows = new int[features.length][];
        for (int token = 0; token < features.length; token++) {
            rows[token] = new int[features[token].length];
            for (int feature = 0; feature < rows[token].length; feature++) {
                rows[token][feature] = index.add(features[token][feature]);
            }
        }
        instances.add(new Instance(rows, gold));
    }

    public CrfModel train() {
        weights = new float[index.size() * labels.count()];
        squares = new float[weights.length];
        sums = new float[weights.length];
        List<Instance> order = new ArrayList<>(instances);
        Random random = new Random(options.seed());
        int averaged = 0;
        for (int round = 1; round <= options.rounds(); round++) {
            Collections.shuffle(order, random);
            order.forEach(this::learn);
            if (2 * round > options.rounds()) {
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
                CrfModel.addRow(weights, row, scores[token]);
            }
        }
        ForwardBackward lattice = new ForwardBackward(labels, scores, CrfModel.factors(transitions));
        learnTransitions(lattice, instance.gold());
        learnWeights(lattice, instance);
    }

    private void learnTransitions(ForwardBackward lattice, int[] gold) {
        double[][] expected = new double[labels.count()][labels.count()];
        for (int token = 0; token + 1 < gold.length; token++) {
            expected[gold[token]][gold[token + 1]] -= 1;
            for (int label = 0; label < labels.count(); label++) {
                for (int next : labels.successors(label)) {
                    expected[label][next] += lattice.pair(token, label, next);
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

    private void learnWeights(ForwardBackward lattice, Instance instance) {
        for (int token = 0; token < lattice.length(); token++) {
            for (int label = 0; label < labels.count(); label++) {
                float error = (float) lattice.marginal(token, label) - (instance.gold()[token] == label ? 1 : 0);
                if (Math.abs(error) > CALM) {
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
        return options.rate() * gradient / (float) Math.sqrt(square + START);
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

    private CrfModel average(int rounds) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] /= rounds;
        }
        for (float[] row : transitionSums) {
            for (int next = 0; next < row.length; next++) {
                row[next] /= rounds;
            }
        }
        return new CrfModel(labels, index, sums, transitionSums);
    }
}
