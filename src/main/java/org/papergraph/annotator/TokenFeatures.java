package org.papergraph.annotator;

import java.util.Arrays;

/** Collects the feature keys of one token; the words before and after it stand around it in one array. */
final class TokenFeatures {

    private static final int WORD = 0;
    private static final int FORM = 10;
    private static final int WORDS = 11;
    private static final int PREFIX = 20;
    private static final int SUFFIX = 30;
    private static final int SHAPE = 40;
    private static final int SHAPES = 45;
    private static final int CLASS = 50;
    private static final int CLASSES = 100;
    private static final int GLUE = 130;
    private static final int FACT = 140;

    private final Word[] words;
    private final int place;
    private int[] keys = new int[96];
    private int size;

    TokenFeatures(Word[] words, int place) {
        this.words = words;
        this.place = place;
        add(FeatureKey.of(WORD, 0));
    }

    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    void addWords() {
        for (int offset = -3; offset <= 3; offset++) {
            add(FeatureKey.of(WORD + 4 + offset, word(offset).norm()));
        }
        add(FeatureKey.of(FORM, word(0).form()));
        for (int offset = -2; offset <= 1; offset++) {
            add(FeatureKey.of(WORDS + 2 + offset, word(offset).norm(), word(offset + 1).norm()));
        }
        add(FeatureKey.of(WORDS + 4, word(-1).norm(), word(1).norm()));
        add(FeatureKey.of(WORDS + 5, word(-1).norm(), word(0).norm(), word(1).norm()));
        for (int length = 1; length <= word(0).prefixes().length; length++) {
            add(FeatureKey.of(PREFIX + length, word(0).prefixes()[length - 1]));
        }
        addSuffixes(-1, 3);
        addSuffixes(0, 1);
        addSuffixes(1, 3);
    }

    private void addSuffixes(int offset, int shortest) {
        long[] suffixes = word(offset).suffixes();
        for (int length = shortest; length <= suffixes.length; length++) {
            add(FeatureKey.of(SUFFIX + length, offset, suffixes[length - 1]));
        }
    }

    void addShapes() {
        for (int offset = -1; offset <= 1; offset++) {
            add(FeatureKey.of(SHAPE + 1 + offset, word(offset).shape()));
        }
        add(FeatureKey.of(SHAPES, word(-1).shape(), word(0).shape()));
        add(FeatureKey.of(SHAPES + 1, word(0).shape(), word(1).shape()));
        add(FeatureKey.of(SHAPES + 2, word(-1).shape(), word(0).shape(), word(1).shape()));
        int glue = (word(0).glued() ? 1 : 0) + (word(1).glued() ? 2 : 0);
        add(FeatureKey.of(GLUE, glue));
        add(FeatureKey.of(GLUE + 1, glue, word(0).shape()));
    }

    void addClasses() {
        for (int level = 0; level < word(0).classes().length; level++) {
            add(FeatureKey.of(CLASS + 10 * level + 3, word(0).classes()[level]));
        }
        for (int offset = -2; offset <= 2; offset++) {
            int[] classes = word(offset).classes();
            for (int level = 0; level < classes.length && offset != 0; level++) {
                add(FeatureKey.of(CLASS + 10 * level + 3 + offset, classes[level]));
            }
        }
        addClassPairs(-1);
        addClassPairs(0);
    }

    private void addClassPairs(int offset) {
        int[] left = word(offset).classes();
        int[] right = word(offset + 1).classes();
        for (int level = 0; level < Math.min(left.length, right.length); level++) {
            add(FeatureKey.of(CLASSES + 2 * level - offset, left[level], right[level]));
        }
    }

    void addFacts(boolean title, DocumentFacts facts) {
        add(FeatureKey.of(FACT, title ? 1 : 0));
        for (int fact : facts.of(word(0))) {
            add(FeatureKey.of(FACT + 1, fact));
        }
    }

    private Word word(int offset) {
        return words[place + offset];
    }

    private void add(int key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }
}
