package org.papergraph.annotator.crf;

import cc.mallet.fst.CRF;
import cc.mallet.fst.Transducer;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureVector;
import cc.mallet.types.FeatureVectorSequence;
import cc.mallet.types.Sequence;
import java.util.Arrays;

/**
 * MALLET's random field, several times as fast: the same transitions with the same weights, but the weight that all
 * transitions to a label share at a token is summed once, not once for each label that they come from. For one thread.
 */
final class MalletField extends CRF {

    private static final long serialVersionUID = 1;

    private transient FeatureVector input = new FeatureVector(new Alphabet(), new int[0]);
    private transient int stamp;
    private transient double[] sums = {};

    MalletField(Alphabet features, Alphabet outputs) {
        super(features, outputs);
    }

    /** The sum of a set of weights at a token. */
    private double sum(int weights, FeatureVector token) {
        if (token != input || stamp != getWeightsValueChangeStamp()) {
            input = token;
            stamp = getWeightsValueChangeStamp();
            sums = new double[parameters.weights.length];
            Arrays.fill(sums, Double.NaN);
        }
        if (Double.isNaN(sums[weights])) {
            sums[weights] = parameters.weights[weights].dotProduct(token) + parameters.defaultWeights[weights];
        }
        return sums[weights];
    }

    @Override
    protected CRF.State newState(String name, int index, double initial, double last, String[] next, String[] outputs, String[][] weights, CRF field) {
        return new Place(name, index, initial, last, next, outputs, weights, this);
    }

    private static final class Place extends CRF.State {

        private static final long serialVersionUID = 1;

        private final transient MalletField field;
        private final int[][] weights;

        Place(String name, int index, double initial, double last, String[] next, String[] outputs, String[][] names, MalletField field) {
            super(name, index, initial, last, next, outputs, names, field);
            this.field = field;
            weights = Arrays.stream(names).map(set -> Arrays.stream(set).mapToInt(field::getWeightsIndex).toArray()).toArray(int[][]::new);
        }

        @Override
        public Transducer.TransitionIterator transitionIterator(Sequence inputs, int position, Sequence outputs, int outputPosition) {
            FeatureVector token = ((FeatureVectorSequence) inputs).get(position);
            return new Transitions(this, token, outputs == null ? "" : outputs.get(outputPosition).toString());
        }

        private double weight(int transition, FeatureVector token) {
            double sum = 0;
            for (int set : weights[transition]) {
                sum += field.sum(set, token);
            }
            return sum;
        }
    }

    /** The transitions from a place at a token, those to one output where it is given. */
    private static final class Transitions extends Transducer.TransitionIterator {

        private static final long serialVersionUID = 1;

        private final Place source;
        private final transient FeatureVector token;
        private final String output;
        private int at = -1;
        private int following;

        Transitions(Place source, FeatureVector token, String output) {
            this.source = source;
            this.token = token;
            this.output = output;
            advance();
        }

        private void advance() {
            while (hasNext() && !output.isEmpty() && !output.equals(source.getLabelName(following))) {
                following++;
            }
        }

        @Override
        public boolean hasNext() {
            return following < source.numDestinations();
        }

        @Override
        public Transducer.State nextState() {
            at = following++;
            advance();
            return getDestinationState();
        }

        @Override
        public int getIndex() {
            return at;
        }

        @Override
        public Object getInput() {
            return token;
        }

        @Override
        public Object getOutput() {
            return source.getLabelName(at);
        }

        @Override
        public double getWeight() {
            return source.weight(at, token);
        }

        @Override
        public Transducer.State getSourceState() {
            return source;
        }

        @Override
        public Transducer.State getDestinationState() {
            return source.getDestinationState(at);
        }
    }
}
