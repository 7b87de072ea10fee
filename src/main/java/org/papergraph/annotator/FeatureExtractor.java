package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.List;

/** Describes each token of a document by the keys of its features. Stateless but for the word classes. */
final class FeatureExtractor {

    private static final int WINDOW = 3;

    private final WordClasses classes;
    private final Word edge;

    FeatureExtractor(WordClasses classes) {
        this.classes = classes;
        edge = Word.edge(classes);
    }

    /** The feature keys by sentence and token, in the order of {@link Document#sentences()}. */
    List<int[][]> extract(Document document) {
        List<Word[]> sentences = document.sentences().stream().map(this::words).toList();
        int titles = document.title().sentences().size();
        DocumentFacts facts = DocumentFacts.of(document, sentences);
        List<int[][]> features = new ArrayList<>(sentences.size());
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            features.add(features(sentences.get(sentence), sentence < titles, facts));
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

    private static int[][] features(Word[] words, boolean title, DocumentFacts facts) {
        int[][] features = new int[words.length - 2 * WINDOW][];
        for (int token = 0; token < features.length; token++) {
            TokenFeatures found = new TokenFeatures(words, token + WINDOW);
            found.addWords();
            found.addShapes();
            found.addClasses();
            found.addFacts(title, facts);
            features[token] = found.keys();
        }
        return features;
    }
}
