package org.papergraph.annotator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** A small name finder as anybody makes it with OpenNLP: maximum entropy over OpenNLP's own features, for people and places. */
public final class ForeignModel {

    private static final List<String> SENTENCES = List.of(
            "<START:PERSON> Ada <END> lives in <START:LOC> London <END> .",
            "<START:PERSON> Alan <END> works in <START:LOC> Cambridge <END> .",
            "We met <START:PERSON> Grace <END> in <START:LOC> York <END> .");

    private ForeignModel() {
    }

    /** Writes the model to a file. */
    public static void write(Path file) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 50);
        try {
            List<NameSample> samples = new ArrayList<>();
            for (int round = 0; round < 10; round++) {
                for (String sentence : SENTENCES) {
                    samples.add(NameSample.parse(sentence, false));
                }
            }
            NameFinderME.train("en", null, new CollectionObjectStream<>(samples), parameters,
                    new TokenNameFinderFactory(null, Map.of(), new BioCodec())).serialize(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
