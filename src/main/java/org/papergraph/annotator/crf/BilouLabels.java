package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * The labels of tokens in BILOU coding: 0 is outside; each type has four, for the begin, the inside and the last token
 * of a mention and for a mention of one token.
 */
final class BilouLabels {

    static final int OUTSIDE = 0;

    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final int LAST = 3;
    private static final int UNIT = 4;
    private static final int PER_TYPE = 4;

    private final List<String> types;
    private final int[][] successors;
    private final String[] outcomes;

    BilouLabels(List<String> types) {
        this.types = List.copyOf(types);
        successors = new int[1 + PER_TYPE * types.size()][];
        outcomes = new String[successors.length];
        for (int label = 0; label < successors.length; label++) {
            successors[label] = successorsOf(label);
            outcomes[label] = outcomeOf(label);
        }
    }

    List<String> types() {
        return types;
    }

    int count() {
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

    /** The labels that may follow a label. */
    int[] successors(int label) {
        return successors[label];
    }

    /** True if a sentence may begin with a label. */
    boolean mayStart(int label) {
        return label == OUTSIDE || isOpening(label);
    }

    /** True if a sentence may end with a label. */
    boolean mayEnd(int label) {
        return !expectsMore(label);
    }

    /** The labels of the tokens of a sample. */
    int[] of(NameSample sample) {
        int[] labels = new int[sample.getSentence().length];
        for (Span name : sample.getNames()) {
            mark(labels, name);
        }
        return labels;
    }

    /** Sets the labels of the tokens of a mention. */
    void mark(int[] labels, Span mention) {
        int type = types.indexOf(mention.getType());
        if (mention.length() == 1) {
            labels[mention.getStart()] = unit(type);
            return;
        }
        Arrays.fill(labels, mention.getStart(), mention.getEnd(), inside(type));
        labels[mention.getStart()] = begin(type);
        labels[mention.getEnd() - 1] = last(type);
    }

    /** The outcome of OpenNLP's {@link BilouCodec} that a label stands for. */
    String outcome(int label) {
        return outcomes[label];
    }

    /** The outcomes by label. */
    String[] outcomes() {
        return outcomes.clone();
    }

    private String outcomeOf(int label) {
        return switch (role(label)) {
            case BEGIN -> typeOf(label) + "-" + BilouCodec.START;
            case INSIDE -> typeOf(label) + "-" + BilouCodec.CONTINUE;
            case LAST -> typeOf(label) + "-" + BilouCodec.LAST;
            case UNIT -> typeOf(label) + "-" + BilouCodec.UNIT;
            default -> BilouCodec.OTHER;
        };
    }

    private String typeOf(int label) {
        return types.get((label - 1) / PER_TYPE);
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
