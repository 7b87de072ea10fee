package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.List;

/** An annotated entry, ready to train on or to test with: cut into tokens, described by features, labelled. */
record PreparedEntry(GoldEntry gold, Document document, List<int[][]> features, List<int[]> labels) {

    /** Prepares a corpus; the sentence splitter makes this a job for one thread. */
    static List<PreparedEntry> prepare(Corpus corpus, Labels labels, FeatureExtractor extractor) {
        SentenceSplitter splitter = new SentenceSplitter(PublishedModels.sentences());
        GoldLabels goldLabels = new GoldLabels(labels);
        return corpus.entries().stream()
                .map(gold -> of(gold, Document.of(gold.title(), gold.summary(), splitter), extractor, goldLabels))
                .toList();
    }

    private static PreparedEntry of(
            GoldEntry gold, Document document, FeatureExtractor extractor, GoldLabels goldLabels) {
        List<int[]> labels = new ArrayList<>();
        document.title().sentences().forEach(sentence -> labels.add(goldLabels.of(sentence, gold.titleMentions())));
        document.summary().sentences().forEach(sentence -> labels.add(goldLabels.of(sentence, gold.summaryMentions())));
        return new PreparedEntry(gold, document, extractor.extract(document), labels);
    }

    /** Which of some parts the paper falls into, by its key alone. */
    int fold(int folds) {
        return Math.floorMod(FeatureKey.of(0, 0, FeatureKey.ofText(gold.paper())), folds);
    }

    /** @param phrases what other papers than this one mark */
    void addTo(RandomFieldTrainer trainer, PhraseLookup phrases) {
        List<int[][]> extended = PhraseFeatures.extend(document, features, phrases);
        for (int sentence = 0; sentence < extended.size(); sentence++) {
            trainer.add(extended.get(sentence), labels.get(sentence));
        }
    }
}
