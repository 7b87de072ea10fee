package org.papergraph.annotator.crf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.papergraph.annotator.evaluation.EvaluationReport;

/** The comparison as plain text in columns. */
final class PeerTable {

    private PeerTable() {
    }

    /**
     * A peer's figures.
     *
     * @param trainingSeconds of processor time for all folds together
     */
    record Row(String name, EvaluationReport report, double trainingSeconds) {

        private String cells(Row first) {
            EvaluationReport.Quality strict = report.overall().strict();
            String types = report.byType().values().stream()
                    .map(score -> String.format(Locale.ROOT, "%8.3f", score.strict().f1()))
                    .collect(Collectors.joining());
            return String.format(Locale.ROOT, "%-22s %6.3f %6.3f %6.3f %8.3f%s %9.0f %7.2f %9.0f %7.2f%n", name,
                    strict.precision(), strict.recall(), strict.f1(), report.overall().relaxed().f1(), types,
                    trainingSeconds, trainingSeconds / first.trainingSeconds, report.tokensPerSecond(),
                    report.tokensPerSecond() / first.report.tokensPerSecond());
        }
    }

    /** The rows with the ratios of their times to those of the first. */
    static String of(List<Row> rows) {
        String types = rows.get(0).report().byType().keySet().stream()
                .map(type -> String.format("%8s", type)).collect(Collectors.joining());
        String head = String.format("%-22s %6s %6s %6s %8s%s %9s %7s %9s %7s%n", "", "strict", "recall", "F1", "relaxed",
                types, "training", "ratio", "tokens/s", "ratio");
        return head + rows.stream().map(row -> row.cells(rows.get(0))).collect(Collectors.joining());
    }
}
