package org.papergraph.ingest.view;

import java.util.List;

/** The confidence of a link from a paper to a concept, from the confidences of the mentions. */
public final class LinkConfidence {

    /** Measured on papers that the tagger had not seen; see {@code docs/decisions/confidence-of-links.md}. */
    private static final double DISCOUNT = 0.2;

    private LinkConfidence() {
    }

    /**
     * The highest confidence, discounted where it is far from both 0 and 1. Confidences are calibrated over all
     * mentions; a mention that is the only one of a link is right less often. Independent of the order of the mentions.
     *
     * @param mentions the confidences of at least one mention
     */
    public static double of(List<Double> mentions) {
        double surest = mentions.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return surest - DISCOUNT * surest * (1 - surest);
    }
}
