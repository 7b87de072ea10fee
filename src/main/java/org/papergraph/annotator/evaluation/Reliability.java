package org.papergraph.annotator.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.evaluation.EvaluationReport.Range;

/**
 * The reliability of confidences: the mentions by tenths of confidence, and the expected calibration error over them
 * (C. Guo et al., "On calibration of modern neural networks", 2017).
 */
record Reliability(List<Range> ranges, double error) {

    private static final int RANGES = 10;

    static Reliability of(List<Calibration.Outcome> outcomes) {
        List<Range> ranges = IntStream.range(0, RANGES)
                .mapToObj(tenth -> outcomes.stream().filter(outcome -> tenth(outcome) == tenth).toList())
                .filter(within -> !within.isEmpty())
                .map(Reliability::range)
                .toList();
        double distance = ranges.stream()
                .mapToDouble(range -> range.count() * Math.abs(range.confidence() - range.right()))
                .sum();
        return new Reliability(ranges, outcomes.isEmpty() ? 0 : distance / outcomes.size());
    }

    private static int tenth(Calibration.Outcome outcome) {
        return Math.min(RANGES - 1, (int) (outcome.raw() * RANGES));
    }

    private static Range range(List<Calibration.Outcome> within) {
        double confidence = within.stream().mapToDouble(Calibration.Outcome::raw).average().orElseThrow();
        double right = (double) within.stream().filter(Calibration.Outcome::right).count() / within.size();
        return new Range(within.size(), confidence, right);
    }
}
