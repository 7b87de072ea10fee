package org.papergraph.annotator.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.crf.CrfOptions;
import org.papergraph.annotator.evaluation.Evaluation.Evaluated;
import org.papergraph.annotator.evaluation.Evaluation.Measured;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.SeedTexts;
import org.papergraph.annotator.training.TestedEntry;
import org.papergraph.annotator.training.Trainer;
import org.papergraph.document.annotation.AnnotatedEntry;

class EvaluationTest {

    private static final Corpus CORPUS = SeedTexts.corpus();
    private static final List<TestedEntry> TESTED = Trainer.open().crossValidate(CORPUS);
    private static final TaggerModel MODEL = Trainer.open().train(CORPUS, TESTED, "test", "1");
    private static final EvaluationReport REPORT = Evaluation.folds(CORPUS, TESTED, MODEL).report();

    @Test
    void evaluationOfAPartTrainsByItself() {
        Corpus part = new Corpus(CORPUS.entries().subList(0, 40));
        Trainer quick = Trainer.with(new CrfOptions(2, 0.1f, 0.001f, 7, true, true));
        Corpus test = new Corpus(CORPUS.entries().subList(40, 60));
        Evaluated evaluated = Evaluation.of(quick).evaluate(part);
        assertMeasured(part, evaluated.folds());
        assertMeasured(test, Evaluation.test(test, evaluated.model()));
    }

    private static void assertMeasured(Corpus marked, Measured measured) {
        assertTrue(measured.report().overall().strict().f1() > 0.2, EvaluationTable.of(measured.report()));
        assertEquals(marked.size(), measured.entries().size());
        assertEquals(mentions(marked), measured.entries().stream().mapToInt(entry -> mentions(entry.marked())).sum());
    }

    @Test
    void listsThatAModelHasNotSeenAreAnnotatedAsWellAsTheModelCardSays() {
        assertTrue(REPORT.overall().strict().f1() >= 0.74, EvaluationTable.of(REPORT));
        assertTrue(REPORT.overall().relaxed().f1() >= 0.81, EvaluationTable.of(REPORT));
        REPORT.byType().forEach((type, score) -> assertTrue(score.strict().f1() >= 0.66, type));
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

    private static int mentions(Corpus corpus) {
        return corpus.entries().stream().mapToInt(entry -> entry.titleMentions().size() + entry.abstractMentions().size()).sum();
    }

    private static int mentions(AnnotatedEntry entry) {
        return entry.title().mentions().size() + entry.abstractText().mentions().size();
    }
}
