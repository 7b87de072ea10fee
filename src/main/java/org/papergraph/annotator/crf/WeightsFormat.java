package org.papergraph.annotator.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The weights of a conditional random field as bytes. Weights are whole numbers of sixty-fourths in one byte each, which loses nothing that can be
 * measured; a feature is its 32-bit key, a bit mask of the labels for which it has a weight in groups of seven bits, and those
 * weights, sorted by key.
 */
final class WeightsFormat {

    private static final float STEPS = 64;
    private static final int MOST_LABELS = 63;

    private WeightsFormat() {
    }

    static void write(CrfWeights weights, DataOutputStream output) throws IOException {
        int labels = weights.labels().count();
        if (labels > MOST_LABELS) {
            throw new IllegalArgumentException("a model has room for 15 types, not " + weights.labels().types().size());
        }
        for (float[] row : weights.transitions()) {
            for (float weight : row) {
                output.writeFloat(weight);
            }
        }
        int[] keys = weights.index().keys();
        int[] rows = rowsByKey(keys, weights.weights(), labels);
        output.writeInt(rows.length);
        for (int row : rows) {
            output.writeInt(keys[row]);
            writeRow(weights.weights(), row * labels, labels, output);
        }
    }

    static CrfWeights read(DataInputStream input, BilouLabels labels) throws IOException {
        float[][] transitions = new float[labels.count()][labels.count()];
        for (float[] row : transitions) {
            for (int next = 0; next < row.length; next++) {
                row[next] = input.readFloat();
            }
        }
        float[] weights = new float[input.readInt() * labels.count()];
        FeatureIndex index = new FeatureIndex();
        for (int begin = 0; begin < weights.length; begin += labels.count()) {
            index.add(input.readInt());
            readRow(weights, begin, input);
        }
        return new CrfWeights(labels, index, weights, transitions);
    }

    private static int[] rowsByKey(int[] keys, float[] weights, int labels) {
        return IntStream.range(0, keys.length)
                .filter(row -> mask(weights, row * labels, labels) != 0)
                .boxed()
                .sorted(Comparator.comparingInt(row -> keys[row]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void writeRow(float[] weights, int begin, int labels, DataOutputStream output) throws IOException {
        long mask = mask(weights, begin, labels);
        writeMask(mask, output);
        for (int label = 0; label < labels; label++) {
            if ((mask >>> label & 1) != 0) {
                output.writeByte(steps(weights[begin + label]));
            }
        }
    }

    private static void readRow(float[] weights, int begin, DataInputStream input) throws IOException {
        for (long mask = readMask(input); mask != 0; mask &= mask - 1) {
            weights[begin + Long.numberOfTrailingZeros(mask)] = input.readByte() / STEPS;
        }
    }

    private static void writeMask(long mask, DataOutputStream output) throws IOException {
        long rest = mask;
        while (rest > 0x7F) {
            output.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        output.writeByte((int) rest);
    }

    private static long readMask(DataInputStream input) throws IOException {
        long mask = 0;
        int group = input.readUnsignedByte();
        for (int shift = 0; ; shift += 7) {
            mask |= (group & 0x7FL) << shift;
            if (group <= 0x7F) {
                return mask;
            }
            group = input.readUnsignedByte();
        }
    }

    private static long mask(float[] weights, int begin, int labels) {
        long mask = 0;
        for (int label = 0; label < labels; label++) {
            mask |= steps(weights[begin + label]) != 0 ? 1L << label : 0;
        }
        return mask;
    }

    private static int steps(float weight) {
        return Math.round(Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, weight * STEPS)));
    }
}
