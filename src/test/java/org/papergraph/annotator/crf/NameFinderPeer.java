package org.papergraph.annotator.crf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;
import org.papergraph.text.TokenizedDocument;

/** OpenNLP's name finder on the same tokens: a perceptron over its own features, BILOU coding, the names of the document remembered. */
record NameFinderPeer(int iterations) implements Peer {

    private static final String FEATURES = """
            <featureGenerators cache="true" name="nameFinder">
              <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
                <int name="prevLength">2</int>
                <int name="nextLength">2</int>
                <generator class="opennlp.tools.util.featuregen.TokenFeatureGeneratorFactory"/>
              </generator>
              <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
                <int name="prevLength">2</int>
                <int name="nextLength">2</int>
                <generator class="opennlp.tools.util.featuregen.TokenClassFeatureGeneratorFactory">
                  <bool name="wordAndClass">true</bool>
                </generator>
              </generator>
              <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
                <int name="prevLength">1</int>
                <int name="nextLength">1</int>
                <generator class="opennlp.tools.util.featuregen.SuffixFeatureGeneratorFactory"/>
              </generator>
              <generator class="opennlp.tools.util.featuregen.PrefixFeatureGeneratorFactory"/>
              <generator class="opennlp.tools.util.featuregen.BigramNameFeatureGeneratorFactory"/>
              <generator class="opennlp.tools.util.featuregen.TrigramNameFeatureGeneratorFactory"/>
              <generator class="opennlp.tools.util.featuregen.DefinitionFeatureGeneratorFactory"/>
              <generator class="opennlp.tools.util.featuregen.PreviousMapFeatureGeneratorFactory"/>
              <generator class="opennlp.tools.util.featuregen.SentenceFeatureGeneratorFactory">
                <bool name="begin">true</bool>
                <bool name="end">false</bool>
              </generator>
            </featureGenerators>
            """;

    @Override
    public String name() {
        return "OpenNLP name finder";
    }

    @Override
    public PeerModel train(BilouLabels labels, List<PreparedEntry> entries) {
        List<NameSample> samples = new ArrayList<>();
        entries.forEach(entry -> entry.samples().forEach(sample -> samples.add(withoutContext(sample))));
        NameFinderME finder = new NameFinderME(model(samples));
        return document -> tag(document, finder);
    }

    private static NameSample withoutContext(NameSample sample) {
        return new NameSample(sample.getSentence(), sample.getNames(), sample.isClearAdaptiveDataSet());
    }

    private TokenNameFinderModel model(List<NameSample> samples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        byte[] features = FEATURES.getBytes(StandardCharsets.UTF_8);
        try {
            return NameFinderME.train("en", null, new CollectionObjectStream<>(samples), parameters,
                    new TokenNameFinderFactory(features, Map.of(), new BilouCodec()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static TaggedDocument tag(TokenizedDocument document, NameFinderME finder) {
        finder.clearAdaptiveData();
        return SentenceTagging.document(document, document.sentences().stream().map(sentence -> finder.find(sentence.forms())).toList());
    }
}
