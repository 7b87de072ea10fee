package org.papergraph.annotator.evaluation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.papergraph.annotator.Tagger;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.training.AnnotatedTexts;
import org.papergraph.annotator.training.ComparedEntry;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.CrossValidation;
import org.papergraph.annotator.training.GoldAnnotator;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.annotator.training.TestedEntry;
import org.papergraph.annotator.training.Trainer;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;

/**
 * The measure of a way of training: on a test set that a model of the whole corpus never saw, and by cross-validation over the lists of
 * the corpus. The confidences in each fold are calibrated on the other folds, as those of a trained model are calibrated on
 * lists that its tests do not hold.
 */
public final class Evaluation {

    private static final int TIMED_RUNS = 3;

    private final Trainer trainer;

    /** The report of a measurement, and the entries that it was measured on. */
    public record Measured(EvaluationReport report, List<ComparedEntry> entries) {

        public Measured {
            entries = List.copyOf(entries);
        }
    }

    /** The cross-validation of a corpus, and the model that was trained on the whole of it. */
    public record Evaluated(Measured folds, TaggerModel model) {
    }

    private Evaluation(Trainer trainer) {
        this.trainer = trainer;
    }

    /** An evaluation of a trainer's way of training. */
    public static Evaluation of(Trainer trainer) {
        return new Evaluation(trainer);
    }

    /** Trains on each of the folds' other lists, and once on the whole corpus. */
    public Evaluated evaluate(Corpus corpus) {
        List<TestedEntry> tested = trainer.crossValidate(corpus);
        TaggerModel model = trainer.train(corpus, tested, "evaluated", "0");
        return new Evaluated(folds(corpus, tested, model), model);
    }

    /** A trained model on papers that it must not have seen. */
    public static Measured test(Corpus papers, TaggerModel model) {
        return test(papers, type -> true, model);
    }

    /** A trained model on texts that others annotated, as to the types that they mark. */
    public static Measured test(AnnotatedTexts others, TaggerModel model) {
        return test(others.texts(), others::marks, model);
    }

    private static Measured test(Corpus papers, Predicate<String> types, TaggerModel model) {
        Tagger tagger = new Tagger(model.openNlp());
        return measured(papers, PreparedEntry.prepare(papers).stream()
                .map(entry -> new TestedEntry(entry.gold(), tagger.tag(entry.document()).only(types), 0)).toList(), model);
    }

    static Measured folds(Corpus corpus, List<TestedEntry> tested, TaggerModel model) {
        return measured(corpus, IntStream.range(0, CrossValidation.FOLDS)
                .mapToObj(fold -> calibrated(tested, fold))
                .flatMap(List::stream)
                .toList(), model);
    }

    private static Measured measured(Corpus papers, List<TestedEntry> found, TaggerModel model) {
        Tally tally = new Tally();
        found.forEach(tally::add);
        Timing timing = Timing.of(papers.entries(), new Tagger(model.openNlp())::tag, TIMED_RUNS);
        GoldAnnotator annotator = new GoldAnnotator(new SentenceSplitter(PublishedModels.sentences()));
        return new Measured(tally.report(timing.tokens(), timing.tokensPerSecond()), found.stream().map(annotator::compare).toList());
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
