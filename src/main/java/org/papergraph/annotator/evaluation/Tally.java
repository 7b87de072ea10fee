package org.papergraph.annotator.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.evaluation.EvaluationReport.ErrorKind;
import org.papergraph.annotator.evaluation.EvaluationReport.Score;
import org.papergraph.annotator.training.GoldMention;
import org.papergraph.annotator.training.TestedEntry;

/** The counts of right and wrong predicted mentions in tested entries. For one thread. */
public final class Tally {

    private static final Score NOTHING = new Score(0, 0, 0, 0, 0);

    private final TreeMap<String, Score> byType = new TreeMap<>();
    private final EnumMap<ErrorKind, Integer> errors = new EnumMap<>(ErrorKind.class);
    private final List<Calibration.Outcome> outcomes = new ArrayList<>();

    public Tally() {
        for (ErrorKind kind : ErrorKind.values()) {
            errors.put(kind, 0);
        }
    }

    public void add(TestedEntry entry) {
        add(entry.gold().titleMentions(), entry.found().title());
        add(entry.gold().abstractMentions(), entry.found().abstractText());
        outcomes.addAll(entry.outcomes());
    }

    public EvaluationReport report(int tokens, double tokensPerSecond) {
        Reliability reliability = Reliability.of(outcomes);
        return new EvaluationReport(
                byType,
                byType.values().stream().reduce(NOTHING, Score::plus),
                new TreeMap<>(errors),
                reliability.ranges(),
                reliability.error(),
                tokens,
                tokensPerSecond);
    }

    private void add(List<GoldMention> marked, List<PredictedMention> predicted) {
        for (GoldMention mention : marked) {
            int touched = predicted.stream().anyMatch(found -> touches(found, mention)) ? 1 : 0;
            count(mention.type(), new Score(1, 0, 0, 0, touched));
            if (predicted.stream().noneMatch(found -> found.span().overlaps(mention.span()))) {
                count(ErrorKind.MISSED);
            }
        }
        for (PredictedMention found : predicted) {
            boolean exact = marked.stream().anyMatch(mention -> mention.matches(found));
            boolean touching = marked.stream().anyMatch(mention -> touches(found, mention));
            count(found.type(), new Score(0, 1, exact ? 1 : 0, touching ? 1 : 0, 0));
            if (!exact) {
                count(errorOf(found, marked));
            }
        }
    }

    private static ErrorKind errorOf(PredictedMention found, List<GoldMention> marked) {
        if (marked.stream().anyMatch(mention -> mention.span().equals(found.span()))) {
            return ErrorKind.WRONG_TYPE;
        }
        if (marked.stream().anyMatch(mention -> touches(found, mention))) {
            return ErrorKind.WRONG_SPAN;
        }
        boolean overlaps = marked.stream().anyMatch(mention -> mention.span().overlaps(found.span()));
        return overlaps ? ErrorKind.WRONG_SPAN_AND_TYPE : ErrorKind.SPURIOUS;
    }

    private static boolean touches(PredictedMention found, GoldMention mention) {
        return found.type().equals(mention.type()) && found.span().overlaps(mention.span());
    }

    private void count(String type, Score score) {
        byType.merge(type, score, Score::plus);
    }

    private void count(ErrorKind kind) {
        errors.merge(kind, 1, Integer::sum);
    }
}
