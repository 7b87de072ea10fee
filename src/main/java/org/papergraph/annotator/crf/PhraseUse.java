package org.papergraph.annotator.crf;

/**
 * The use of a phrase in annotated papers.
 *
 * @param type index of the type that it is marked as most often
 * @param share share of its occurrences that are marked, in fifths rounded down; 4 is the most
 * @param count number of times that it is marked: 0 is once, 1 up to three times, 2 up to ten, 3 more often
 */
record PhraseUse(int type, int share, int count) {

    private static final int SHARES = 5;
    private static final int COUNTS = 4;

    static PhraseUse of(int type, int marked, int occurrences) {
        int share = Math.min(SHARES - 1, SHARES * marked / Math.max(1, occurrences));
        return new PhraseUse(type, share, marked == 1 ? 0 : marked <= 3 ? 1 : marked <= 10 ? 2 : 3);
    }

    static PhraseUse ofCode(int code) {
        return new PhraseUse(code / (SHARES * COUNTS), code / COUNTS % SHARES, code % COUNTS);
    }

    /** The use as one number from 0. */
    int code() {
        return (type * SHARES + share) * COUNTS + count;
    }
}
