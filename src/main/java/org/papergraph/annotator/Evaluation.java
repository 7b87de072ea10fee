package org.papergraph.annotator;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures a way of training by five-fold cross-validation over papers. The confidences in each fold are calibrated on
 * the other folds, as those of a trained model are calibrated on papers that its tests do not hold.
 */
public final class Evaluation {

    private static final int TIMED_RUNS = 3;

    private final Trainer trainer;

    private Evaluation(Trainer trainer) {
        this.trainer = trainer;
    }

    /** An evaluation of a trainer's way of training. */
    public static Evaluation of(Trainer trainer) {
        return new Evaluation(trainer);
    }

    /** Trains and tests five times, and trains once on the whole corpus to measure the speed of the model. */
    public EvaluationReport evaluate(Corpus corpus) {
        List<TestedEntry> tested = trainer.crossValidate(corpus);
        return report(corpus, tested, trainer.train(corpus, tested, "evaluated", "0"));
    }

    static EvaluationReport report(Corpus corpus, List<TestedEntry> tested, TaggerModel model) {
        Tally tally = new Tally();
        IntStream.range(0, CrossValidation.FOLDS).forEach(fold -> calibrated(tested, fold).forEach(tally::add));
        Timing timing = Timing.of(corpus, model.tagger(), TIMED_RUNS);
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
