package org.papergraph.annotator.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.TaggerModel.ModelName;
import org.papergraph.annotator.TaggerModel.Origin;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.crf.CrfNameFinderFactory;
import org.papergraph.annotator.crf.CrfOptions;

/** Trains models of OpenNLP's name finder. The same corpus gives the same bytes on any machine. */
public final class Trainer {

    private static final String LANGUAGE = "en";
    private static final int SAMPLE = 100;

    static {
        CrfNameFinderFactory.register();
    }

    private final CrfOptions options;

    private Trainer(CrfOptions options) {
        this.options = options;
    }

    /** A trainer with the options of the bundled model. */
    public static Trainer open() {
        return with(CrfOptions.standard());
    }

    public static Trainer with(CrfOptions options) {
        return new Trainer(options);
    }

    /**
     * Trains a model on a whole corpus; its confidences are calibrated by cross-validation.
     *
     * @param name of the model
     * @param version of the model
     * @throws IllegalArgumentException where the corpus holds nothing
     */
    public TaggerModel train(Corpus corpus, String name, String version) {
        if (corpus.types().isEmpty()) {
            throw new IllegalArgumentException("a corpus without annotations trains no model");
        }
        return train(corpus, crossValidate(corpus), name, version);
    }

    /** Trains a model whose confidences are calibrated on a cross-validation that was run before. */
    public TaggerModel train(Corpus corpus, List<TestedEntry> tested, String name, String version) {
        return train(corpus, calibration(tested), new ModelName(name, version, description(corpus)), new Origin(corpus.fingerprint(), sample(corpus)));
    }

    /**
     * SHA-256 of the model that the first entries of a corpus give. It says if a model came from the present way of training, which is
     * then checked without the rest of the corpus.
     */
    public String sample(Corpus corpus) {
        return train(corpus.first(SAMPLE), Calibration.none(), new ModelName("sample", "", ""), Origin.unknown()).identity().sha256();
    }

    private TaggerModel train(Corpus corpus, Calibration calibration, ModelName name, Origin origin) {
        return TaggerModel.of(fit(PreparedEntry.prepare(corpus), options), calibration, name, origin);
    }

    /** Every entry of the corpus as a model finds it that was trained on the other lists, with uncalibrated confidences. */
    public List<TestedEntry> crossValidate(Corpus corpus) {
        return new CrossValidation(PreparedEntry.prepare(corpus), options).run();
    }

    /** The isotonic fit of raw confidences to what was right. */
    public static Calibration calibration(List<TestedEntry> tested) {
        return Calibration.fit(tested.stream().flatMap(entry -> entry.outcomes().stream()).toList());
    }

    /** OpenNLP's training of a name finder whose confidences are not calibrated; in the calling thread alone. */
    public static TokenNameFinderModel fit(List<PreparedEntry> entries, CrfOptions options) {
        List<NameSample> samples = entries.stream().flatMap(entry -> entry.samples().stream()).toList();
        try {
            return NameFinderME.train(LANGUAGE, null, new CollectionObjectStream<>(samples), options.parameters(), new CrfNameFinderFactory());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String description(Corpus corpus) {
        return "conditional random field over %d annotated entries; types %s"
                .formatted(corpus.size(), String.join(", ", corpus.types()));
    }
}
