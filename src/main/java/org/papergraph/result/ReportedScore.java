package org.papergraph.result;

import java.math.BigDecimal;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

/**
 * A number that a sentence states as what was reached by a metric on a dataset: no difference, no bound and no range.
 *
 * @param span of the number with its unit, in the text of the metric
 * @param unit such as {@code %}, or empty
 */
public record ReportedScore(Mention metric, Span span, BigDecimal value, String unit) {

    /** The share of the scores found that are right, of those that were read, where dataset and metric are. */
    public static final double PRECISION = 0.95;
}
