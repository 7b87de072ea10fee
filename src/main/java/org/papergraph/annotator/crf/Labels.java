package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of tokens in BILOU coding: 0 is outside; each type has four, for the begin, the inside and the last token
 * of a mention and for a mention of one token.
 */
public final class Labels {

    public static final int OUTSIDE = 0;

    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final int LAST = 3;
    private static final int UNIT = 4;
    private static final int PER_TYPE = 4;

    private final List<String> types;
    private final int[][] successors;

    public Labels(List<String> types) {
        this.types = List.copyOf(types);
        successors = new int[1 + PER_TYPE * types.size()][];
        for (int label = 0; label < successors.length; label++) {
            successors[label] = successorsOf(label);
        }
    }

    public List<String> types() {
        return types;
    }

    public int count() {
        return successors.length;
    }

    int begin(int type) {
        return PER_TYPE * type + BEGIN;
    }

    int inside(int type) {
        return PER_TYPE * type + INSIDE;
    }

    int last(int type) {
        return PER_TYPE * type + LAST;
    }

    int unit(int type) {
        return PER_TYPE * type + UNIT;
    }

    /** Which labels may follow a label. */
    public int[] successors(int label) {
        return successors[label];
    }

    /** Whether a sentence may begin with a label. */
    boolean mayStart(int label) {
        return label == OUTSIDE || isOpening(label);
    }

    /** Whether a sentence may end with a label. */
    public boolean mayEnd(int label) {
        return !expectsMore(label);
    }

    /** The labels of the tokens of a sentence, where a mention covers the tokens {@code first} to {@code last}. */
    public void mark(int[] labels, int first, int last, int type) {
        if (first == last) {
            labels[first] = unit(type);
            return;
        }
        labels[first] = begin(type);
        for (int token = first + 1; token < last; token++) {
            labels[token] = inside(type);
        }
        labels[last] = last(type);
    }

    /** The mentions that a labelling marks, each with the probability 1; what does not end as it began is no mention. */
    public List<FoundSpan> spans(int[] labelling) {
        List<FoundSpan> spans = new ArrayList<>();
        int first = 0;
        for (int token = 0; token < labelling.length; token++) {
            int type = (labelling[token] - 1) / PER_TYPE;
            switch (role(labelling[token])) {
                case BEGIN -> first = token;
                case LAST -> spans.add(new FoundSpan(first, token, type, 1));
                case UNIT -> spans.add(new FoundSpan(token, token, type, 1));
                default -> { }
            }
        }
        return spans;
    }

    private int[] successorsOf(int label) {
        if (expectsMore(label)) {
            int type = (label - 1) / PER_TYPE;
            return new int[] {inside(type), last(type)};
        }
        List<Integer> following = new ArrayList<>(List.of(OUTSIDE));
        for (int type = 0; type < types.size(); type++) {
            following.add(begin(type));
            following.add(unit(type));
        }
        return following.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean expectsMore(int label) {
        int role = role(label);
        return role == BEGIN || role == INSIDE;
    }

    private static boolean isOpening(int label) {
        int role = role(label);
        return role == BEGIN || role == UNIT;
    }

    private static int role(int label) {
        return label == OUTSIDE ? OUTSIDE : (label - 1) % PER_TYPE + 1;
    }
}
