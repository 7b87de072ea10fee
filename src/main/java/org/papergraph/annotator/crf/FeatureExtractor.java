package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;
import org.papergraph.text.TokenizedDocument;

/** Describes each token of a document by the keys of its features. Stateless but for the word classes. */
public final class FeatureExtractor {

    private static final int WINDOW = 3;

    private final WordClusters classes;
    private final Word edge;

    public FeatureExtractor(WordClusters classes) {
        this.classes = classes;
        edge = Word.edge(classes);
    }

    /** The feature keys by sentence and token, in the order of {@link TokenizedDocument#sentences()}. */
    public List<int[][]> extract(TokenizedDocument document) {
        List<Sentence> cut = document.sentences();
        List<Word[]> sentences = cut.stream().map(this::words).toList();
        DocumentFeatures facts = new DocumentFeatures(document, sentences, WINDOW);
        List<int[][]> features = new ArrayList<>(sentences.size());
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            List<Token> tokens = cut.get(sentence).tokens();
            features.add(features(sentence, tokens, sentences.get(sentence), facts));
        }
        return features;
    }

    private Word[] words(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Word[] words = new Word[tokens.size() + 2 * WINDOW];
        for (int index = 0; index < words.length; index++) {
            int token = index - WINDOW;
            boolean inside = token >= 0 && token < tokens.size();
            words[index] = inside ? Word.of(tokens.get(token), isGlued(tokens, token), classes) : edge;
        }
        return words;
    }

    private static boolean isGlued(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index - 1).end() == tokens.get(index).begin();
    }

    private static int[][] features(int sentence, List<Token> tokens, Word[] words, DocumentFeatures facts) {
        int[][] features = new int[tokens.size()][];
        for (int token = 0; token < features.length; token++) {
            int place = token + WINDOW;
            TokenFeatures found = new TokenFeatures(words, place);
            found.addWords();
            found.addAffixes();
            found.addShapes();
            found.addClasses();
            found.addFacts(facts.of(sentence, tokens.get(token), words[place], words[place + 1]));
            features[token] = found.keys();
        }
        return features;
    }
}
