package org.papergraph.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Corpus CORPUS = SeedTexts.corpus();
    private static final List<TestedEntry> TESTED = Trainer.open().crossValidate(CORPUS);
    private static final TaggerModel MODEL = Trainer.open().train(CORPUS, TESTED, "test", "1");
    private static final EvaluationReport REPORT = Evaluation.report(CORPUS, TESTED, MODEL);

    @Test
    void evaluationOfAPartTrainsByItself() {
        Corpus part = new Corpus(CORPUS.entries().subList(0, 40));
        Trainer quick = Trainer.with(new RandomFieldTrainer.Options(2, 0.1f, 0.001f, 7));
        EvaluationReport report = Evaluation.of(quick).evaluate(part);
        assertTrue(report.overall().strict().f1() > 0.2, EvaluationTable.of(report));
    }

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
        assertEquals(9585, REPORT.overall().marked());
        assertEquals(4, REPORT.byType().size());
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
        Labels labels = new Labels(CORPUS.types());
        Map<String, Integer> folds = new HashMap<>();
        int[] sizes = new int[5];
        for (PreparedEntry entry : PreparedEntry.prepare(CORPUS, labels, new FeatureExtractor(WordClasses.none()))) {
            int fold = entry.fold(5);
            sizes[fold]++;
            assertEquals(fold, folds.computeIfAbsent(entry.gold().paper(), paper -> fold));
        }
        for (int size : sizes) {
            assertTrue(size > 100, "a fold of " + size);
        }
    }
}
