package org.papergraph.annotator.crf;

import java.util.Arrays;

/** The feature keys of one token; the words before and after it stand around it in one array. */
final class TokenFeatures {

    private final Word[] words;
    private final int place;
    private int[] keys = new int[96];
    private int size;

    /** The subject of a feature. The order is part of every model: new kinds go to the end. */
    private enum Kind {
        ALWAYS,
        WORD,
        FORM,
        WORD_PAIR,
        WORDS_AROUND,
        WORD_TRIPLE,
        PREFIX,
        SUFFIX,
        SHAPE,
        SHAPE_PAIR,
        SHAPE_TRIPLE,
        GLUE,
        GLUE_AND_SHAPE,
        CLUSTER,
        CLUSTER_PAIR,
        CONTEXT,
        BEFORE_ENUMERATION,
        AFTER_ENUMERATION,
        PAIR_BEFORE_ENUMERATION,
        AROUND_ENUMERATION
    }

    TokenFeatures(Word[] words, int place) {
        this.words = words;
        this.place = place;
        add(Kind.ALWAYS, 0, 0);
    }

    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    void addWords() {
        for (int offset = -3; offset <= 3; offset++) {
            add(Kind.WORD, offset, word(offset).norm());
        }
        add(Kind.FORM, 0, word(0).form());
        for (int offset = -2; offset <= 1; offset++) {
            add(Kind.WORD_PAIR, offset, pair(word(offset).norm(), word(offset + 1).norm()));
        }
        add(Kind.WORDS_AROUND, 0, pair(word(-1).norm(), word(1).norm()));
        add(Kind.WORD_TRIPLE, 0, triple(word(-1).norm(), word(0).norm(), word(1).norm()));
    }

    void addAffixes() {
        long[] prefixes = word(0).prefixes();
        for (int length = 1; length <= prefixes.length; length++) {
            add(Kind.PREFIX, length, prefixes[length - 1]);
        }
        addSuffixes(-1, 3);
        addSuffixes(0, 1);
        addSuffixes(1, 3);
    }

    private void addSuffixes(int offset, int shortest) {
        long[] suffixes = word(offset).suffixes();
        for (int length = shortest; length <= suffixes.length; length++) {
            add(Kind.SUFFIX, offset, pair(length, suffixes[length - 1]));
        }
    }

    void addShapes() {
        for (int offset = -1; offset <= 1; offset++) {
            add(Kind.SHAPE, offset, word(offset).shape());
        }
        add(Kind.SHAPE_PAIR, -1, pair(word(-1).shape(), word(0).shape()));
        add(Kind.SHAPE_PAIR, 0, pair(word(0).shape(), word(1).shape()));
        add(Kind.SHAPE_TRIPLE, 0, triple(word(-1).shape(), word(0).shape(), word(1).shape()));
        int glue = (word(0).glued() ? 1 : 0) + (word(1).glued() ? 2 : 0);
        add(Kind.GLUE, 0, glue);
        add(Kind.GLUE_AND_SHAPE, glue, word(0).shape());
    }

    void addClusters() {
        for (int offset = -2; offset <= 2; offset++) {
            int[] clusters = word(offset).clusters();
            for (int level = 0; level < clusters.length; level++) {
                add(Kind.CLUSTER, offset, pair(level, clusters[level]));
            }
        }
        addClusterPairs(-1);
        addClusterPairs(0);
    }

    private void addClusterPairs(int offset) {
        int[] left = word(offset).clusters();
        int[] right = word(offset + 1).clusters();
        for (int level = 0; level < Math.min(left.length, right.length); level++) {
            add(Kind.CLUSTER_PAIR, offset, triple(level, left[level], right[level]));
        }
    }

    /**
     * Adds the words around the enumeration that the token stands in.
     *
     * @param before place of the word before it
     * @param after place of the word behind it
     */
    void addEnumeration(int before, int after) {
        add(Kind.BEFORE_ENUMERATION, 0, words[before].norm());
        add(Kind.AFTER_ENUMERATION, 0, words[after].norm());
        add(Kind.PAIR_BEFORE_ENUMERATION, 0, pair(words[before - 1].norm(), words[before].norm()));
        add(Kind.AROUND_ENUMERATION, 0, pair(words[before].norm(), words[after].norm()));
    }

    /** Adds the features that {@link DocumentFeatures} gives the token. */
    void addContext(String[] context) {
        for (String feature : context) {
            if (!feature.equals(DocumentFeatures.GLUED)) {
                add(Kind.CONTEXT, 0, DocumentFeatures.hash(feature));
            }
        }
    }

    private Word word(int offset) {
        return words[place + offset];
    }

    private static long pair(long first, long second) {
        return FeatureKey.join(first, second);
    }

    private static long triple(long first, long second, long third) {
        return FeatureKey.join(FeatureKey.join(first, second), third);
    }

    private void add(Kind kind, int offset, long value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = FeatureKey.of(kind.ordinal(), offset, value);
    }
}
