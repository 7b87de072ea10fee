package org.papergraph.annotator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Trains models. The same corpus gives the same bytes on any machine. */
public final class Trainer {

    static final RandomFieldTrainer.Options OPTIONS = new RandomFieldTrainer.Options(12, 0.1f, 0.001f, 7);

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
        Labels labels = new Labels(corpus.types());
        FeatureExtractor extractor = new FeatureExtractor(classes);
        List<PreparedEntry> entries = PreparedEntry.prepare(corpus, labels, extractor);
        List<TestedEntry> tested = new CrossValidation(entries, labels, extractor, options).run();
        RandomFieldTrainer trainer = new RandomFieldTrainer(labels, options);
        entries.forEach(entry -> entry.addTo(trainer));
        return model(new ModelFile(name, version, description(corpus), trainer.train(), calibration(tested), classes));
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
