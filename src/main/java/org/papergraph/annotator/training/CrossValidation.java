package org.papergraph.annotator.training;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.annotator.Tagger;
import org.papergraph.annotator.crf.CrfTrainer;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.annotator.crf.Labels;

/** Tests each part of a corpus with a random field that was trained on the other parts; a paper stands in one part only. */
public final class CrossValidation {

    public static final int FOLDS = 5;

    private final List<PreparedEntry> entries;
    private final Labels labels;
    private final FeatureExtractor extractor;
    private final CrfTrainer.Options options;

    CrossValidation(
            List<PreparedEntry> entries,
            Labels labels,
            FeatureExtractor extractor,
            CrfTrainer.Options options) {
        this.entries = entries;
        this.labels = labels;
        this.extractor = extractor;
        this.options = options;
    }

    /** The entries by fold, with uncalibrated confidences. Folds are trained on all cores, with the same outcome. */
    List<TestedEntry> run() {
        return IntStream.range(0, FOLDS)
                .parallel()
                .boxed()
                .flatMap(fold -> test(fold).stream())
                .toList();
    }

    private List<TestedEntry> test(int fold) {
        TrainedField trained = TrainedField.of(
                entries.stream().filter(entry -> entry.fold(FOLDS) != fold).toList(), labels, options);
        Tagger tagger = trained.tagger(extractor);
        return entries.stream()
                .filter(entry -> entry.fold(FOLDS) == fold)
                .map(entry -> new TestedEntry(entry.gold(), tagger.tag(entry.document(), entry.features()), fold))
                .toList();
    }
}
