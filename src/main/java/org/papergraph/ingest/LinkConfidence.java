package org.papergraph.ingest;

import java.util.List;

/** How sure a link from a paper to a concept is, given how sure the mentions are that say so. */
public final class LinkConfidence {

    private LinkConfidence() {
    }

    /**
     * Midway between the surest mention and the mean of all, from 0 to 1; {@code docs/decisions/confidence-of-links.md}
     * says why. The same number for any order of the mentions.
     *
     * @param mentions the confidences of at least one mention
     */
    public static double of(List<Double> mentions) {
        double surest = mentions.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double mean = mentions.stream().sorted().mapToDouble(Double::doubleValue).sum() / mentions.size();
        return Math.min(surest, (surest + mean) / 2);
    }
}
