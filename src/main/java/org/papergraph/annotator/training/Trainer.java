package org.papergraph.annotator.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.papergraph.annotator.ModelFile;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.crf.CrfTrainer;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.annotator.crf.WordClusters;

/** Trains models. The same corpus gives the same bytes on any machine. */
public final class Trainer {

    public static final CrfTrainer.Options OPTIONS = new CrfTrainer.Options(10, 0.03f, 0.002f, 7);

    private final CrfTrainer.Options options;
    private final WordClusters classes;

    private Trainer(CrfTrainer.Options options, WordClusters classes) {
        this.options = options;
        this.classes = classes;
    }

    /** A trainer with the options and the word classes of the bundled model. */
    public static Trainer open() {
        return with(OPTIONS);
    }

    public static Trainer with(CrfTrainer.Options options) {
        return new Trainer(options, WordClusters.bundled());
    }

    /**
     * Trains a model on a whole corpus; its confidences are calibrated by cross-validation.
     *
     * @param name of the model
     * @param version of the model
     * @throws IllegalArgumentException where the corpus holds nothing
     */
    public TaggerModel train(Corpus corpus, String name, String version) {
        if (corpus.size() == 0) {
            throw new IllegalArgumentException("a corpus without annotations trains no model");
        }
        return train(corpus, crossValidate(corpus), name, version);
    }

    /** Trains a model whose confidences are calibrated on a cross-validation that was run before. */
    public TaggerModel train(Corpus corpus, List<TestedEntry> tested, String name, String version) {
        TrainedField trained = TrainedField.of(prepared(corpus), labels(corpus), options);
        ModelFile file = new ModelFile(name, version, description(corpus), trained.phrases(), trained.field(), calibration(tested), classes);
        return model(file);
    }

    /** Every entry of the corpus as a model finds it that was trained on the other folds, with uncalibrated confidences. */
    public List<TestedEntry> crossValidate(Corpus corpus) {
        return new CrossValidation(prepared(corpus), labels(corpus), extractor(), options).run();
    }

    private List<PreparedEntry> prepared(Corpus corpus) {
        return PreparedEntry.prepare(corpus, labels(corpus), extractor());
    }

    public FeatureExtractor extractor() {
        return new FeatureExtractor(classes);
    }

    private static Labels labels(Corpus corpus) {
        return new Labels(corpus.types());
    }

    public static Calibration calibration(List<TestedEntry> tested) {
        return Calibration.fit(tested.stream().flatMap(entry -> entry.outcomes().stream()).toList());
    }

    private static String description(Corpus corpus) {
        return "conditional random field over %d annotated entries; types %s"
                .formatted(corpus.size(), String.join(", ", corpus.types()));
    }

    private static TaggerModel model(ModelFile file) {
        try {
            return TaggerModel.of(file.toBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
