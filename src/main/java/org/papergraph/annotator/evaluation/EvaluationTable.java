package org.papergraph.annotator.evaluation;

import java.util.Locale;
import java.util.Map;
import org.papergraph.annotator.evaluation.EvaluationReport.ErrorKind;
import org.papergraph.annotator.evaluation.EvaluationReport.Quality;
import org.papergraph.annotator.evaluation.EvaluationReport.Range;
import org.papergraph.annotator.evaluation.EvaluationReport.Score;

/** An evaluation as plain text in columns. */
public final class EvaluationTable {

    private final EvaluationReport report;
    private final StringBuilder text = new StringBuilder();

    private EvaluationTable(EvaluationReport report) {
        this.report = report;
    }

    /** The lines of the tables, each ended by a line feed. */
    public static String of(EvaluationReport report) {
        return new EvaluationTable(report).render();
    }

    /** The agreement of two readers. */
    public static String of(InterAnnotatorAgreement agreement) {
        EvaluationTable table = new EvaluationTable(agreement.scores());
        table.line("agreement of two readers on %d entries, the first taken as the answer", agreement.entries());
        table.scores();
        return table.text.toString();
    }

    private void scores() {
        line("%-10s %7s %8s | %6s %6s %6s | %7s %6s %6s", "type", "marked", "proposed",
                "strict", "recall", "F1", "relaxed", "recall", "F1");
        for (Map.Entry<String, Score> type : report.byType().entrySet()) {
            score(type.getKey(), type.getValue());
        }
        score("all", report.overall());
    }

    private String render() {
        scores();
        line("");
        for (Map.Entry<ErrorKind, Integer> error : report.errors().entrySet()) {
            String name = error.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            line("%-20s %6d", name, error.getValue());
        }
        line("");
        line("%10s %8s %8s", "confidence", "right", "mentions");
        for (Range range : report.reliability()) {
            line("%10.3f %8.3f %8d", range.confidence(), range.right(), range.count());
        }
        line("expected calibration error %.4f", report.calibrationError());
        line("%d tokens, %.0f a second on one core", report.tokens(), report.tokensPerSecond());
        return text.toString();
    }

    private void score(String name, Score score) {
        Quality strict = score.strict();
        Quality relaxed = score.relaxed();
        line("%-10s %7d %8d | %6.3f %6.3f %6.3f | %7.3f %6.3f %6.3f", name, score.marked(), score.proposed(),
                strict.precision(), strict.recall(), strict.f1(),
                relaxed.precision(), relaxed.recall(), relaxed.f1());
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
