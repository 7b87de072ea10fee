package org.papergraph.annotator.evaluation.concept;

import java.util.Locale;
import org.papergraph.annotator.evaluation.concept.ConceptPairReport.Score;

/** A report on pairs of mentions as plain text in columns. */
public final class ConceptPairTable {

    private final ConceptPairReport report;
    private final StringBuilder text = new StringBuilder();

    private ConceptPairTable(ConceptPairReport report) {
        this.report = report;
    }

    /** The scores of each kind of pairs and of all, each line ended by a line feed. */
    public static String of(ConceptPairReport report) {
        return new ConceptPairTable(report).scores();
    }

    /** The pairs that are decided wrongly, one a line, parted by tabs: what was read, the kind, the two mentions. */
    public static String errors(ConceptPairReport report) {
        return new ConceptPairTable(report).errors();
    }

    private String scores() {
        line("%-27s %5s %5s %6s | %9s %6s %6s", "pairs", "all", "same", "joined", "precision", "recall", "F1");
        report.byStratum().forEach(this::score);
        score("all", report.overall());
        return text.toString();
    }

    private String errors() {
        for (ConceptPair pair : report.wrong()) {
            line("%s\t%s\t%s\t%s", pair.same() ? "same" : "different", pair.stratum(), pair.one(), pair.other());
        }
        return text.toString();
    }

    private void score(String name, Score score) {
        line("%-27s %5d %5d %6d | %9s %6s %6s", name, score.pairs(), score.same(), score.joined(),
                share(score.precision()), share(score.recall()), share(score.f1()));
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
