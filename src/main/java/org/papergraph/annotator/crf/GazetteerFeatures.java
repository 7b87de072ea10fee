package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;

/**
 * Features of the longest phrases in a sentence that annotated papers mark: what they are marked as, how often and how
 * surely, and where in them a token stands. Words are compared by their {@link Word#singular}.
 */
final class GazetteerFeatures {

    /** In tokens. */
    static final int LONGEST = 6;

    /** The hash of a phrase without tokens. */
    static final long EMPTY = 0;

    private static final int SINGLE = 3;
    private static final int MOST_LENGTH = 4;

    /** Begins beyond the kinds of {@link TokenFeatures}. */
    private static final int TYPE = 100;
    private static final int TYPE_AND_SHARE = 101;
    private static final int USE = 102;
    private static final int SHARE_AND_LENGTH = 103;
    private static final int NEIGHBOUR = 104;

    private final long[] singulars;
    private final LongToIntFunction gazetteer;
    private final List<List<Integer>> keys = new ArrayList<>();

    /**
     * @param singulars {@link Word#singular} by token
     * @param gazetteer as {@link Gazetteer#find}
     */
    GazetteerFeatures(long[] singulars, LongToIntFunction gazetteer) {
        this.singulars = singulars;
        this.gazetteer = gazetteer;
        for (int token = 0; token < singulars.length; token++) {
            keys.add(new ArrayList<>(0));
        }
    }

    /** The hash of the phrase from a token to another. */
    static long phrase(long[] singulars, int first, int last) {
        long phrase = EMPTY;
        for (int token = first; token <= last; token++) {
            phrase = FeatureKey.join(phrase, singulars[token]);
        }
        return phrase;
    }

    /** The features of the tokens, and behind them those of the phrases. */
    int[][] extend(int[][] features) {
        int behind = 0;
        for (int first = 0; first < singulars.length; first++) {
            int end = addLongest(first, behind);
            behind = Math.max(behind, end);
        }
        int[][] extended = new int[features.length][];
        for (int token = 0; token < features.length; token++) {
            extended[token] = joined(features[token], keys.get(token));
        }
        return extended;
    }

    /** Adds the longest phrase from a token on if it ends behind the phrases before; returns the index of the token after it. */
    private int addLongest(int first, int behind) {
        long phrase = EMPTY;
        int end = behind;
        int found = Gazetteer.UNKNOWN;
        for (int last = first; last < Math.min(singulars.length, first + LONGEST); last++) {
            phrase = FeatureKey.join(phrase, singulars[last]);
            int code = gazetteer.applyAsInt(phrase);
            if (code != Gazetteer.UNKNOWN && last >= behind) {
                found = code;
                end = last + 1;
            }
        }
        if (found != Gazetteer.UNKNOWN) {
            add(first, end - 1, PhraseUse.ofCode(found));
        }
        return end;
    }

    private void add(int first, int last, PhraseUse use) {
        for (int token = first; token <= last; token++) {
            int role = first == last ? SINGLE : token == first ? 0 : token == last ? 2 : 1;
            add(token, TYPE, role, use.type());
            add(token, TYPE_AND_SHARE, role, FeatureKey.join(use.type(), use.share()));
            add(token, USE, role, use.code());
            add(token, SHARE_AND_LENGTH, role, FeatureKey.join(use.share(), Math.min(MOST_LENGTH, last - first)));
        }
        add(first - 1, NEIGHBOUR, 0, FeatureKey.join(use.type(), use.share()));
        add(last + 1, NEIGHBOUR, 1, FeatureKey.join(use.type(), use.share()));
    }

    private void add(int token, int kind, int place, long value) {
        if (token >= 0 && token < singulars.length) {
            keys.get(token).add(FeatureKey.of(kind, place, value));
        }
    }

    private static int[] joined(int[] features, List<Integer> more) {
        int[] joined = Arrays.copyOf(features, features.length + more.size());
        for (int place = 0; place < more.size(); place++) {
            joined[features.length + place] = more.get(place);
        }
        return joined;
    }
}
