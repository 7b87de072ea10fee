package org.papergraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.papergraph.annotator.evaluation.LinkCurve;
import org.papergraph.annotator.training.ComparedEntry;
import org.papergraph.graph.ConceptMapper;
import org.papergraph.ingest.view.LinkConfidence;

/** Precision, recall and calibration of links from papers to concepts, as plain text in columns. */
final class LinkTable {

    private static final int LEAST = 7;
    private static final int MOST = 19;
    private static final double STEP = 20;

    private LinkTable() {
    }

    static String of(List<ComparedEntry> entries) {
        LinkCurve curve = LinkCurve.of(entries, LinkConfidence::of);
        StringBuilder text = new StringBuilder();
        line(text, "links from papers to concepts: %d marked, %d found", curve.marked(), curve.proposed().size());
        line(text, "calibration error %.4f; of the surest mention %.4f, of the mean %.4f, of noisy-or %.4f",
                curve.calibrationError(), error(entries, LinkTable::surest), error(entries, LinkTable::mean), error(entries, LinkTable::noisyOr));
        line(text, "%9s %6s %9s %6s %6s %10s", "threshold", "links", "precision", "recall", "F1", "next right");
        for (int step = LEAST; step <= MOST; step++) {
            line(text, point(curve.at(step / STEP)));
        }
        return text.toString();
    }

    private static String point(LinkCurve.Point point) {
        double sum = point.precision() + point.recall();
        String mark = point.threshold() == ConceptMapper.LINK_THRESHOLD ? "  <- in use" : "";
        return String.format(Locale.ROOT, "%9.2f %6d %9.3f %6.3f %6.3f %10.3f%s", point.threshold(), point.links(),
                point.precision(), point.recall(), sum == 0 ? 0 : 2 * point.precision() * point.recall() / sum, point.next(), mark);
    }

    private static double error(List<ComparedEntry> entries, ToDoubleFunction<List<Double>> combination) {
        return LinkCurve.of(entries, combination).calibrationError();
    }

    private static double surest(List<Double> mentions) {
        return mentions.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double mean(List<Double> mentions) {
        return mentions.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double noisyOr(List<Double> mentions) {
        return 1 - mentions.stream().mapToDouble(confidence -> 1 - confidence).reduce(1, (one, other) -> one * other);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
