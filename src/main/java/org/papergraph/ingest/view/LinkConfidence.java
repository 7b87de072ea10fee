package org.papergraph.ingest.view;

import java.util.List;

/** The confidence of a link from a paper to a concept, from the confidences of its mentions. */
public final class LinkConfidence {

    /** Measured on papers that the tagger had not seen; see {@code docs/decisions/confidence-of-links.md}. */
    private static final double DISCOUNT = 0.2;

    private LinkConfidence() {
    }

    /**
     * The highest confidence of a mention, lowered where it is far from certain either way, from 0 to 1. A confidence holds for
     * all mentions; those that stand alone in their paper, and so decide on a link, are right less often. The same
     * number for any order of the mentions.
     *
     * @param mentions the confidences of at least one mention
     */
    public static double of(List<Double> mentions) {
        double surest = mentions.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return surest - DISCOUNT * surest * (1 - surest);
    }
}
