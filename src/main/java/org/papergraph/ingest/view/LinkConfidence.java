package org.papergraph.ingest.view;

import java.util.List;

/** How sure a link from a paper to a concept is, given how sure the mentions are that say so. */
public final class LinkConfidence {

    /** Measured on papers that the tagger had not seen; see {@code docs/decisions/confidence-of-links.md}. */
    private static final double DISCOUNT = 0.2;

    private LinkConfidence() {
    }

    /**
     * That of the surest mention, lowered where it is far from certain either way, from 0 to 1. A confidence holds for
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
