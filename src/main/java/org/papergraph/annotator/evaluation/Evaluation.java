package org.papergraph.annotator.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.annotator.Tagger;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.training.ComparedEntry;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.CrossValidation;
import org.papergraph.annotator.training.GoldAnnotator;
import org.papergraph.annotator.training.TestedEntry;
import org.papergraph.annotator.training.Trainer;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;

/**
 * The measure of a way of training by five-fold cross-validation over papers. The confidences in each fold are calibrated on
 * the other folds, as those of a trained model are calibrated on papers that its tests do not hold.
 */
public final class Evaluation {

    private static final int TIMED_RUNS = 3;

    private final Trainer trainer;

    /** The report of an evaluation, and the entries that it was measured on. */
    public record Evaluated(EvaluationReport report, List<ComparedEntry> entries) {

        public Evaluated {
            entries = List.copyOf(entries);
        }
    }

    private Evaluation(Trainer trainer) {
        this.trainer = trainer;
    }

    /** An evaluation of a trainer's way of training. */
    public static Evaluation of(Trainer trainer) {
        return new Evaluation(trainer);
    }

    /** Trains and tests five times, and trains once on the whole corpus to measure the speed of the model. */
    public Evaluated evaluate(Corpus corpus) {
        List<TestedEntry> tested = trainer.crossValidate(corpus);
        return evaluated(corpus, tested, trainer.train(corpus, tested, "evaluated", "0"));
    }

    static Evaluated evaluated(Corpus corpus, List<TestedEntry> tested, TaggerModel model) {
        List<TestedEntry> calibrated = IntStream.range(0, CrossValidation.FOLDS)
                .mapToObj(fold -> calibrated(tested, fold))
                .flatMap(List::stream)
                .toList();
        GoldAnnotator annotator = new GoldAnnotator(new SentenceSplitter(PublishedModels.sentences()));
        return new Evaluated(
                report(corpus, calibrated, model),
                calibrated.stream().map(entry -> annotator.compare(entry)).toList());
    }

    private static EvaluationReport report(Corpus corpus, List<TestedEntry> calibrated, TaggerModel model) {
        Tally tally = new Tally();
        calibrated.forEach(tally::add);
        Timing timing = Timing.of(corpus.entries(), new Tagger(model.openNlp())::tag, TIMED_RUNS);
        return tally.report(timing.tokens(), timing.tokensPerSecond());
    }

    private static List<TestedEntry> calibrated(List<TestedEntry> tested, int fold) {
        Calibration calibration = Trainer.calibration(
                tested.stream().filter(entry -> entry.fold() != fold).toList());
        return tested.stream()
                .filter(entry -> entry.fold() == fold)
                .map(entry -> entry.calibrated(calibration))
                .toList();
    }
}
