package org.papergraph.annotator.crf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import opennlp.tools.ml.AbstractTrainer;
import opennlp.tools.ml.SequenceTrainer;
import opennlp.tools.ml.model.Sequence;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * OpenNLP's trainer of conditional random fields for name finding: {@code Algorithm=org.papergraph.annotator.crf.CrfTrainer}
 * in the training parameters, which {@link CrfOptions} lists. It counts how the samples use the phrases that they mark,
 * and fits a field that makes use of that, of the bundled word clusters and of the samples' additional context. Samples
 * with one id are of one paper and learn nothing from one another's marks; a sample without id is a paper of its own. The
 * same samples in the same order give the same model, bit for bit. For one thread.
 */
public final class CrfTrainer extends AbstractTrainer implements SequenceTrainer {

    @Override
    public <T> SequenceClassificationModel train(SequenceStream<T> events) throws IOException {
        List<NameSample> samples = samples(events);
        CrfOptions options = CrfOptions.of(trainingParameters);
        BilouLabels labels = new BilouLabels(types(samples));
        GazetteerCounts counts = GazetteerCounts.of(samples, labels);
        WordClusters clusters = WordClusters.bundled();
        FeatureExtractor extractor = new FeatureExtractor(clusters, options.enumerations());
        AdaGrad optimiser = new AdaGrad(labels, options);
        for (NameSample sample : samples) {
            optimiser.add(extractor.extract(sample, options.gazetteer() ? counts.without(sample.getId()) : Gazetteer.NOTHING), labels.of(sample));
        }
        return new CrfModel(optimiser.fit(), options.gazetteer() ? counts.gazetteer() : Gazetteer.none(), clusters, Calibration.none());
    }

    private static <T> List<NameSample> samples(SequenceStream<T> events) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (Sequence<T> sequence = events.read(); sequence != null; sequence = events.read()) {
            if (!(sequence.getSource() instanceof NameSample sample)) {
                throw new IllegalArgumentException("a conditional random field learns from name samples, not from " + sequence.getSource());
            }
            if (sample.getSentence().length > 0) {
                samples.add(sample.getId() == null ? identified(sample, samples.size()) : sample);
            }
        }
        return samples;
    }

    private static NameSample identified(NameSample sample, int number) {
        return new NameSample("sample " + number, sample.getSentence(), sample.getNames(), sample.getAdditionalContext(), sample.isClearAdaptiveDataSet());
    }

    private static List<String> types(List<NameSample> samples) {
        TreeSet<String> types = new TreeSet<>();
        for (NameSample sample : samples) {
            for (Span name : sample.getNames()) {
                types.add(name.getType());
            }
        }
        return List.copyOf(types);
    }
}
