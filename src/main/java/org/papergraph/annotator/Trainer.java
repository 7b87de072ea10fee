package org.papergraph.annotator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Trains models. The same corpus gives the same bytes on any machine. */
public final class Trainer {

    static final RandomFieldTrainer.Options OPTIONS = new RandomFieldTrainer.Options(10, 0.03f, 0.002f, 7);

    private static final String CLASSES = "word-classes.tsv.gz";

    private final RandomFieldTrainer.Options options;
    private final WordClasses classes;

    private Trainer(RandomFieldTrainer.Options options, WordClasses classes) {
        this.options = options;
        this.classes = classes;
    }

    /** A trainer with the options and the word classes of the bundled model. */
    public static Trainer open() {
        return with(OPTIONS);
    }

    static Trainer with(RandomFieldTrainer.Options options) {
        return new Trainer(options, bundledClasses());
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
    TaggerModel train(Corpus corpus, List<TestedEntry> tested, String name, String version) {
        TrainedField trained = TrainedField.of(prepared(corpus), labels(corpus), options);
        ModelFile file = new ModelFile(name, version, description(corpus), trained, calibration(tested), classes);
        return model(file);
    }

    /** Every entry of the corpus as a model finds it that was trained on the other folds, with uncalibrated confidences. */
    List<TestedEntry> crossValidate(Corpus corpus) {
        return new CrossValidation(prepared(corpus), labels(corpus), extractor(), options).run();
    }

    private List<PreparedEntry> prepared(Corpus corpus) {
        return PreparedEntry.prepare(corpus, labels(corpus), extractor());
    }

    FeatureExtractor extractor() {
        return new FeatureExtractor(classes);
    }

    private static Labels labels(Corpus corpus) {
        return new Labels(corpus.types());
    }

    static Calibration calibration(List<TestedEntry> tested) {
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

    private static WordClasses bundledClasses() {
        try (InputStream input = Trainer.class.getResourceAsStream(CLASSES)) {
            return input == null ? WordClasses.none() : WordClasses.read(new GZIPInputStream(input));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + CLASSES, failure);
        }
    }
}
