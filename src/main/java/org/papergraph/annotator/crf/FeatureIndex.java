package org.papergraph.annotator.crf;

import java.util.Arrays;

/** The numbers of the features of a model, from 0: an open-addressing table from feature keys to rows of weights. */
final class FeatureIndex {

    /** The row of a feature that the model does not know. */
    static final int UNKNOWN = -1;

    private static final int SPREAD = 0x9E3779B1;

    private int[] keys;
    private int[] rows;
    private int size;

    FeatureIndex() {
        allocate(1 << 16);
    }

    int size() {
        return size;
    }

    int find(int key) {
        return rows[slot(key)];
    }

    /** The row of a feature, a new one where it has none yet. */
    int add(int key) {
        int slot = slot(key);
        if (rows[slot] != UNKNOWN) {
            return rows[slot];
        }
        keys[slot] = key;
        rows[slot] = size++;
        if (size * 2 > keys.length) {
            grow();
            return size - 1;
        }
        return rows[slot];
    }

    /** The keys by row. */
    int[] keys() {
        int[] byRow = new int[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (rows[slot] != UNKNOWN) {
                byRow[rows[slot]] = keys[slot];
            }
        }
        return byRow;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key * SPREAD >>> 7 & mask;
        while (rows[slot] != UNKNOWN && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        allocate(oldKeys.length * 2);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldRows[slot] != UNKNOWN) {
                int fresh = slot(oldKeys[slot]);
                keys[fresh] = oldKeys[slot];
                rows[fresh] = oldRows[slot];
            }
        }
    }

    private void allocate(int capacity) {
        keys = new int[capacity];
        rows = new int[capacity];
        Arrays.fill(rows, UNKNOWN);
    }
}
