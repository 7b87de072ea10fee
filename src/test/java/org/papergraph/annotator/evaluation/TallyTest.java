package org.papergraph.annotator.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.annotator.evaluation.EvaluationReport.ErrorKind;
import org.papergraph.annotator.evaluation.EvaluationReport.Score;
import org.papergraph.annotator.training.GoldEntry;
import org.papergraph.annotator.training.GoldMention;
import org.papergraph.annotator.training.TestedEntry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.Span;

class TallyTest {

    @Test
    void everyKindOfErrorIsCountedOnce() {
        List<GoldMention> marked = List.of(
                gold("method", 0, 4),
                gold("method", 10, 20),
                gold("task", 30, 40),
                gold("task", 50, 60),
                gold("metric", 70, 75));
        List<PredictedMention> proposed = List.of(
                found("method", 0, 4),
                found("method", 12, 20),
                found("method", 30, 40),
                found("method", 55, 60),
                found("method", 90, 95));
        EvaluationReport report = report(marked, proposed);
        for (ErrorKind kind : ErrorKind.values()) {
            assertEquals(1, report.errors().get(kind), kind.name());
        }
        assertEquals(new Score(2, 5, 1, 2, 2), report.byType().get("method"));
        assertEquals(new Score(2, 0, 0, 0, 0), report.byType().get("task"));
        assertEquals(new Score(5, 5, 1, 2, 2), report.overall());
    }

    @Test
    void qualityFollowsFromTheCounts() {
        Score score = new Score(8, 5, 2, 3, 4);
        assertEquals(0.4, score.strict().precision(), 1e-9);
        assertEquals(0.25, score.strict().recall(), 1e-9);
        assertEquals(2 * 0.4 * 0.25 / 0.65, score.strict().f1(), 1e-9);
        assertEquals(0.6, score.relaxed().precision(), 1e-9);
        assertEquals(0.5, score.relaxed().recall(), 1e-9);
    }

    @Test
    void nothingFoundAndNothingMarkedHaveNoQuality() {
        assertEquals(0, new Score(0, 0, 0, 0, 0).strict().f1());
    }

    @Test
    void calibrationErrorIsTheMeanDistanceOfConfidenceAndShareRight() {
        List<GoldMention> marked = List.of(gold("method", 0, 4), gold("method", 10, 14));
        List<PredictedMention> proposed = List.of(
                new PredictedMention("method", new Span(0, 4), 0.95),
                new PredictedMention("method", new Span(10, 14), 0.95),
                new PredictedMention("method", new Span(20, 24), 0.25),
                new PredictedMention("method", new Span(30, 34), 0.25));
        assertEquals((2 * 0.05 + 2 * 0.25) / 4, report(marked, proposed).calibrationError(), 1e-9);
    }

    private static EvaluationReport report(List<GoldMention> marked, List<PredictedMention> proposed) {
        GoldEntry gold = new GoldEntry(new EntryReference("doc", 1), "paper", "", List.of(), "", marked);
        Tally tally = new Tally();
        tally.add(new TestedEntry(gold, new TaggedDocument(List.of(), proposed), 0));
        return tally.report(100, 1000);
    }

    private static GoldMention gold(String type, int begin, int end) {
        return new GoldMention(type, new Span(begin, end));
    }

    private static PredictedMention found(String type, int begin, int end) {
        return new PredictedMention(type, new Span(begin, end), 0.9);
    }
}
