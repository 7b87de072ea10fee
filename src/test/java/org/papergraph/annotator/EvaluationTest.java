package org.papergraph.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final EvaluationReport REPORT =
            Evaluation.of(Trainer.open()).evaluate(SeedTexts.corpus());

    @Test
    void unseenPapersAreAnnotatedAsWellAsTheModelCardSays() {
        assertTrue(REPORT.overall().strict().f1() >= 0.70, EvaluationTable.of(REPORT));
        assertTrue(REPORT.overall().relaxed().f1() >= 0.82, EvaluationTable.of(REPORT));
        REPORT.byType().forEach((type, score) -> assertTrue(score.strict().f1() >= 0.60, type));
    }

    @Test
    void confidenceIsTheShareThatIsRight() {
        assertTrue(REPORT.calibrationError() <= 0.05, EvaluationTable.of(REPORT));
    }

    @Test
    void everyMarkedMentionIsCounted() {
        assertEquals(9454, REPORT.overall().marked());
        assertEquals(4, REPORT.byType().size());
    }

    @Test
    void taggingIsFast() {
        assertTrue(REPORT.tokensPerSecond() >= 50_000, EvaluationTable.of(REPORT));
    }

    @Test
    void tableShowsEveryTypeAndTheMicroAverage() {
        String table = EvaluationTable.of(REPORT);
        for (String name : List.of("dataset", "method", "metric", "task", "all")) {
            assertTrue(table.lines().anyMatch(line -> line.startsWith(name)), table);
        }
    }

    @Test
    void everyPaperStandsInOneFold() {
        Corpus corpus = SeedTexts.corpus();
        Labels labels = new Labels(corpus.types());
        Map<String, Integer> folds = new HashMap<>();
        int[] sizes = new int[5];
        for (PreparedEntry entry : PreparedEntry.prepare(corpus, labels, new FeatureExtractor(WordClasses.none()))) {
            int fold = entry.fold(5);
            sizes[fold]++;
            assertEquals(fold, folds.computeIfAbsent(entry.gold().paper(), paper -> fold));
        }
        for (int size : sizes) {
            assertTrue(size > 100, "a fold of " + size);
        }
    }
}
