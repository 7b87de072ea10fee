package org.papergraph.annotator;

/**
 * Hashes that stand for features. A feature is a kind, which is a small number, with one or more values; its key is 32
 * bits wide, so that two of a million features share one about once in four thousand.
 */
final class FeatureKey {

    private static final long FIRST = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private FeatureKey() {
    }

    /** Hash of some characters of a word (FNV-1a). */
    static long ofText(CharSequence text, int begin, int end) {
        long hash = FIRST;
        for (int unit = begin; unit < end; unit++) {
            hash = (hash ^ text.charAt(unit)) * PRIME;
        }
        return hash;
    }

    static long ofText(CharSequence text) {
        return ofText(text, 0, text.length());
    }

    static long join(long first, long second) {
        return Long.rotateLeft(first * SPREAD, 29) ^ second * PRIME;
    }

    static int of(int kind, long value) {
        long mixed = (value ^ kind * SPREAD) * SPREAD;
        mixed = (mixed ^ mixed >>> 32) * SPREAD;
        return (int) (mixed >>> 32);
    }

    static int of(int kind, long first, long second) {
        return of(kind, join(first, second));
    }

    static int of(int kind, long first, long second, long third) {
        return of(kind, join(join(first, second), third));
    }
}
