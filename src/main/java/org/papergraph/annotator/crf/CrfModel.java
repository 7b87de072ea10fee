package org.papergraph.annotator.crf;

import java.util.Arrays;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.Span;
import opennlp.tools.util.model.SerializableArtifact;

/**
 * A linear-chain conditional random field as a model of OpenNLP's name finder. Its outcomes code mentions in BILOU. Every
 * token of a mention has the calibrated probability that the span and the type of the mention are right, so that the
 * name finder's mean over the tokens is that probability; a token outside has its marginal probability of being outside.
 * The additional context of a sentence is what {@link DocumentFeatures} says of its tokens; without it the sentence is
 * read by itself. Immutable; any number of threads may use it.
 */
public final class CrfModel implements SequenceClassificationModel, SerializableArtifact {

    /** Below this probability a mention is worth less than the error it risks; see {@code docs/model-card.md}. */
    private static final double THRESHOLD = 0.35;

    private final CrfWeights weights;
    private final Gazetteer gazetteer;
    private final WordClusters clusters;
    private final Calibration calibration;
    private final FeatureExtractor extractor;
    private final SpanDecoder decoder;

    CrfModel(CrfWeights weights, Gazetteer gazetteer, WordClusters clusters, Calibration calibration) {
        this.weights = weights;
        this.gazetteer = gazetteer;
        this.clusters = clusters;
        this.calibration = calibration;
        extractor = new FeatureExtractor(clusters);
        decoder = new SpanDecoder(weights.labels(), THRESHOLD);
    }

    CrfWeights weights() {
        return weights;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    WordClusters clusters() {
        return clusters;
    }

    public Calibration calibration() {
        return calibration;
    }

    /** The same model with another calibration of its probabilities. */
    public CrfModel calibrated(Calibration other) {
        return new CrfModel(weights, gazetteer, clusters, other);
    }

    @Override
    public String[] getOutcomes() {
        return weights.labels().outcomes();
    }

    @Override
    public Class<?> getArtifactSerializerClass() {
        return CrfSerializer.class;
    }

    /** @param context for each token its features beyond the sentence, as an array of strings; or nothing */
    @Override
    public <T> Sequence bestSequence(T[] tokens, Object[] context, BeamSearchContextGenerator<T> generator, SequenceValidator<T> validator) {
        if (tokens.length == 0) {
            return new Sequence();
        }
        String[] forms = Arrays.stream(tokens).map(String.class::cast).toArray(String[]::new);
        return sequence(forms, weights.probabilities(extractor.extract(forms, context, gazetteer::find)));
    }

    /** The one sequence that {@link #bestSequence} finds: the mentions are chosen one by one, not as a whole labelling. */
    @Override
    public <T> Sequence[] bestSequences(int most, T[] tokens, Object[] context, BeamSearchContextGenerator<T> generator, SequenceValidator<T> validator) {
        return new Sequence[] {bestSequence(tokens, context, generator, validator)};
    }

    @Override
    public <T> Sequence[] bestSequences(
            int most, T[] tokens, Object[] context, double leastScore, BeamSearchContextGenerator<T> generator, SequenceValidator<T> validator) {
        return bestSequences(most, tokens, context, generator, validator);
    }

    private Sequence sequence(String[] tokens, ForwardBackward probabilities) {
        int[] labels = new int[tokens.length];
        double[] confidences = new double[tokens.length];
        for (int token = 0; token < tokens.length; token++) {
            confidences[token] = probabilities.marginal(token, BilouLabels.OUTSIDE);
        }
        for (Span span : decoder.decode(probabilities)) {
            if (isNamed(tokens, span)) {
                weights.labels().mark(labels, span);
                Arrays.fill(confidences, span.getStart(), span.getEnd(), calibration.of(span.getProb()));
            }
        }
        Sequence sequence = new Sequence();
        for (int token = 0; token < tokens.length; token++) {
            sequence.add(weights.labels().outcome(labels[token]), confidences[token]);
        }
        return sequence;
    }

    /** True if a letter or a digit is among the tokens: emoji, operators and marks name nothing by themselves. */
    private static boolean isNamed(String[] tokens, Span span) {
        return Arrays.stream(tokens, span.getStart(), span.getEnd())
                .anyMatch(token -> token.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
