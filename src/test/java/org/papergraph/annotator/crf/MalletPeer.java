package org.papergraph.annotator.crf;

import cc.mallet.fst.CRF;
import cc.mallet.fst.CRFTrainerByLabelLikelihood;
import cc.mallet.fst.Transducer;
import cc.mallet.pipe.Noop;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSelection;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.FeatureVector;
import cc.mallet.types.FeatureVectorSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import cc.mallet.types.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.text.Sentence;
import org.papergraph.text.TokenizedDocument;

/**
 * MALLET's conditional random field over the same features and labels: weights of features by label and of labels by
 * the label before, fitted by L-BFGS with a Gaussian prior, decoded to the best labelling.
 *
 * @param iterations of L-BFGS at most; it may converge before
 * @param variance of the prior
 */
record MalletPeer(int iterations, double variance) implements Peer {

    private static final FeatureExtractor EXTRACTOR = new FeatureExtractor(WordClusters.bundled());

    @Override
    public String name() {
        return "MALLET";
    }

    @Override
    public PeerModel train(BilouLabels labels, List<PreparedEntry> entries) {
        Alphabet features = new Alphabet();
        Alphabet outputs = new Alphabet(IntStream.range(0, labels.count()).mapToObj(Integer::toString).toArray());
        InstanceList sentences = new InstanceList(new Noop(features, outputs));
        for (PreparedEntry entry : entries) {
            for (NameSample sample : entry.samples()) {
                FeatureVectorSequence input = input(EXTRACTOR.extract(sample, Gazetteer.NOTHING), features);
                FeatureSequence gold = new FeatureSequence(outputs, labels.of(sample));
                sentences.add(new Instance(input, gold, null, null));
            }
        }
        features.stopGrowth();
        CRF field = field(labels, features, outputs);
        CRFTrainerByLabelLikelihood trainer = new CRFTrainerByLabelLikelihood(field);
        trainer.setGaussianPriorVariance(variance);
        trainer.train(sentences, iterations);
        return document -> tag(document, field, features, labels);
    }

    /** Every label is a state. A path begins, before the first token, at outside, and ends where a sentence may end. */
    private static CRF field(BilouLabels labels, Alphabet features, Alphabet outputs) {
        CRF field = new MalletField(features, outputs);
        for (int label = 0; label < labels.count(); label++) {
            int source = label;
            String[] following = Arrays.stream(labels.successors(label)).mapToObj(Integer::toString).toArray(String[]::new);
            String[][] weights = Arrays.stream(following)
                    .map(next -> new String[] {next, transition(field, features, source + ">" + next)})
                    .toArray(String[][]::new);
            field.addState(Integer.toString(label), cost(label == BilouLabels.OUTSIDE), cost(labels.mayEnd(label)), following, following, weights);
        }
        return field;
    }

    private static double cost(boolean possible) {
        return possible ? 0 : Transducer.IMPOSSIBLE_WEIGHT;
    }

    /** The name of a weight that looks at no feature. */
    private static String transition(CRF field, Alphabet features, String name) {
        field.setFeatureSelection(field.getWeightsIndex(name), new FeatureSelection(features));
        return name;
    }

    private TaggedDocument tag(TokenizedDocument document, CRF field, Alphabet features, BilouLabels labels) {
        List<String[][]> context = DocumentFeatures.of(document);
        List<Span[]> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            int[][] keys = EXTRACTOR.extract(sentence.forms(), context.get(found.size()), Gazetteer.NOTHING);
            found.add(new BilouCodec().decode(outcomes(field.transduce(input(keys, features)), labels)));
        }
        return SentenceTagging.document(document, found);
    }

    private static List<String> outcomes(Sequence<?> best, BilouLabels labels) {
        return IntStream.range(0, best.size()).mapToObj(token -> labels.outcome(Integer.parseInt(best.get(token).toString()))).toList();
    }

    private static FeatureVectorSequence input(int[][] keys, Alphabet features) {
        return new FeatureVectorSequence(Arrays.stream(keys).map(token -> vector(token, features)).toArray(FeatureVector[]::new));
    }

    private static FeatureVector vector(int[] keys, Alphabet features) {
        int[] indices = Arrays.stream(keys).map(key -> features.lookupIndex(key, true)).filter(index -> index >= 0).sorted().distinct().toArray();
        return new FeatureVector(features, indices);
    }
}
