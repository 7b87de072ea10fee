package org.papergraph.annotator.crf;

/**
 * The probabilities of the labels of one sentence under a linear-chain conditional random field, by the forward and
 * backward recursions with each position scaled to sum to one (L. Rabiner, "A tutorial on hidden Markov models", 1989).
 */
final class ForwardBackward {

    /** No label is ruled out by its score, so that a sentence always has a possible labelling. */
    private static final double LEAST_FACTOR = 1e-60;

    private final BilouLabels labels;
    private final double[][] transition;
    private final double[][] emission;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scale;

    /**
     * @param scores by token and label; left as they are
     * @param transition factor by which a label follows another, by both
     */
    ForwardBackward(BilouLabels labels, float[][] scores, double[][] transition) {
        this.labels = labels;
        this.transition = transition;
        int length = scores.length;
        emission = new double[length][];
        for (int token = 0; token < length; token++) {
            emission[token] = factors(scores[token]);
        }
        forward = new double[length][labels.count()];
        backward = new double[length][labels.count()];
        scale = new double[length];
        runForward();
        runBackward();
    }

    int length() {
        return emission.length;
    }

    /** Probability that a token has a label. */
    double marginal(int token, int label) {
        return forward[token][label] * backward[token][label];
    }

    /** Probability that a token has one label and the next token another. */
    double pair(int token, int label, int next) {
        return forward[token][label] * step(token + 1, label, next) * backward[token + 1][next];
    }

    /** The factor of a path's probability that goes on to {@code token} with label {@code next}. */
    double step(int token, int label, int next) {
        return transition[label][next] * emission[token][next] / scale[token];
    }

    /** Probability of all paths up to a token with a label, whatever follows, scaled like {@link #step}. */
    double arriving(int token, int label) {
        return forward[token][label];
    }

    /** The factor that completes {@link #arriving} to a probability. */
    double leaving(int token, int label) {
        return backward[token][label];
    }

    private static double[] factors(float[] scores) {
        float highest = scores[0];
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double[] factors = new double[scores.length];
        for (int label = 0; label < scores.length; label++) {
            factors[label] = Math.max(LEAST_FACTOR, StrictMath.exp((double) scores[label] - highest));
        }
        return factors;
    }

    private void runForward() {
        for (int label = 0; label < labels.count(); label++) {
            forward[0][label] = labels.mayStart(label) ? emission[0][label] : 0;
        }
        scale[0] = normalise(forward[0]);
        for (int token = 1; token < length(); token++) {
            advance(forward[token - 1], forward[token]);
            for (int label = 0; label < labels.count(); label++) {
                forward[token][label] *= emission[token][label];
            }
            scale[token] = normalise(forward[token]);
        }
    }

    private void advance(double[] from, double[] to) {
        for (int label = 0; label < from.length; label++) {
            double arrived = from[label];
            double[] factors = transition[label];
            for (int next : labels.successors(label)) {
                to[next] += arrived * factors[next];
            }
        }
    }

    private static double normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int index = 0; index < values.length; index++) {
            values[index] /= sum;
        }
        return sum;
    }

    private void runBackward() {
        int last = length() - 1;
        double ending = 0;
        for (int label = 0; label < labels.count(); label++) {
            backward[last][label] = labels.mayEnd(label) ? 1 : 0;
            ending += forward[last][label] * backward[last][label];
        }
        for (int label = 0; label < labels.count(); label++) {
            backward[last][label] /= ending;
        }
        double[] coming = new double[labels.count()];
        for (int token = last - 1; token >= 0; token--) {
            retreat(token, coming);
        }
    }

    private void retreat(int token, double[] coming) {
        for (int label = 0; label < coming.length; label++) {
            coming[label] = emission[token + 1][label] * backward[token + 1][label] / scale[token + 1];
        }
        for (int label = 0; label < coming.length; label++) {
            double sum = 0;
            double[] factors = transition[label];
            for (int next : labels.successors(label)) {
                sum += factors[next] * coming[next];
            }
            backward[token][label] = sum;
        }
    }
}
