package org.papergraph.annotator.crf;

/**
 * Hashes of features. Keys are 32 bits wide: one of a million features shares its key with another
 * about once in four thousand.
 */
public final class FeatureKey {

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

    public static long ofText(CharSequence text) {
        return ofText(text, 0, text.length());
    }

    static long join(long first, long second) {
        return Long.rotateLeft(first * SPREAD, 29) ^ second * PRIME;
    }

    /**
     * The key of a feature.
     *
     * @param kind number of its subject
     * @param offset its place relative to the token
     * @param value hash of the words there
     */
    public static int of(int kind, int offset, long value) {
        long mixed = (join(offset, value) ^ kind * SPREAD) * SPREAD;
        mixed = (mixed ^ mixed >>> 32) * SPREAD;
        return (int) (mixed >>> 32);
    }
}
