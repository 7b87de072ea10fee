package org.papergraph.annotator.crf;

import java.util.Arrays;
import java.util.function.LongToIntFunction;
import opennlp.tools.namefind.NameSample;

/** Keys of the features of each token of a sentence. Stateless but for the word clusters. */
final class FeatureExtractor {

    private static final int WINDOW = 3;
    private static final String[] NO_CONTEXT = {};

    private final WordClusters clusters;
    private final boolean readsEnumerations;
    private final Word edge;

    /** An extractor of all features. */
    FeatureExtractor(WordClusters clusters) {
        this(clusters, true);
    }

    /** @param readsEnumerations false to leave the words around enumerations out, of which the trained field then knows nothing */
    FeatureExtractor(WordClusters clusters, boolean readsEnumerations) {
        this.clusters = clusters;
        this.readsEnumerations = readsEnumerations;
        edge = Word.of(Word.EDGE, false, clusters);
    }

    int[][] extract(NameSample sample, LongToIntFunction gazetteer) {
        return extract(sample.getSentence(), sample.getAdditionalContext(), gazetteer);
    }

    /**
     * The feature keys by token.
     *
     * @param context by token the features that {@link DocumentFeatures} gives it; or nothing
     * @param gazetteer as {@link Gazetteer#find}
     */
    int[][] extract(String[] tokens, Object[] context, LongToIntFunction gazetteer) {
        Word[] words = words(tokens, context);
        Enumerations enumerations = new Enumerations(tokens);
        int[][] features = new int[tokens.length][];
        for (int token = 0; token < features.length; token++) {
            TokenFeatures found = new TokenFeatures(words, token + WINDOW);
            found.addWords();
            found.addAffixes();
            found.addShapes();
            found.addClusters();
            if (readsEnumerations && Enumerations.isPart(tokens[token])) {
                found.addEnumeration(enumerations.first(token) - 1 + WINDOW, enumerations.end(token) + WINDOW);
            }
            found.addContext(contextOf(context, token));
            features[token] = found.keys();
        }
        long[] singulars = Arrays.stream(words, WINDOW, words.length - WINDOW).mapToLong(Word::singular).toArray();
        return new GazetteerFeatures(singulars, gazetteer).extend(features);
    }

    private Word[] words(String[] tokens, Object[] context) {
        Word[] words = new Word[tokens.length + 2 * WINDOW];
        Arrays.fill(words, edge);
        for (int token = 0; token < tokens.length; token++) {
            boolean glued = Arrays.asList(contextOf(context, token)).contains(DocumentFeatures.GLUED);
            words[token + WINDOW] = Word.of(tokens[token], glued, clusters);
        }
        return words;
    }

    private static String[] contextOf(Object[] context, int token) {
        return context != null && token < context.length ? (String[]) context[token] : NO_CONTEXT;
    }
}
