package org.papergraph.annotator.training;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.annotator.crf.CrfTrainer;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.annotator.crf.FeatureKey;
import org.papergraph.annotator.crf.GazetteerFeatures;
import org.papergraph.annotator.crf.GazetteerLookup;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;

/** An annotated entry, ready to train on or to test with: cut into tokens, described by features, labelled. */
public record PreparedEntry(GoldEntry gold, TokenizedDocument document, List<int[][]> features, List<int[]> labels) {

    /** Prepares a corpus; the sentence splitter makes this a job for one thread. */
    public static List<PreparedEntry> prepare(Corpus corpus, Labels labels, FeatureExtractor extractor) {
        SentenceSplitter splitter = new SentenceSplitter(PublishedModels.sentences());
        GoldLabels goldLabels = new GoldLabels(labels);
        return corpus.entries().stream()
                .map(gold -> of(gold, TokenizedDocument.of(gold.title(), gold.summary(), splitter), extractor, goldLabels))
                .toList();
    }

    private static PreparedEntry of(
            GoldEntry gold, TokenizedDocument document, FeatureExtractor extractor, GoldLabels goldLabels) {
        List<int[]> labels = new ArrayList<>();
        document.title().sentences().forEach(sentence -> labels.add(goldLabels.of(sentence, gold.titleMentions())));
        document.summary().sentences().forEach(sentence -> labels.add(goldLabels.of(sentence, gold.summaryMentions())));
        return new PreparedEntry(gold, document, extractor.extract(document), labels);
    }

    /** Which of some parts the paper falls into, by its key alone. */
    public int fold(int folds) {
        return Math.floorMod(FeatureKey.of(0, 0, FeatureKey.ofText(gold.paper())), folds);
    }

    /** @param phrases what other papers than this one mark */
    public void addTo(CrfTrainer trainer, GazetteerLookup phrases) {
        List<int[][]> extended = GazetteerFeatures.extend(document, features, phrases);
        for (int sentence = 0; sentence < extended.size(); sentence++) {
            trainer.add(extended.get(sentence), labels.get(sentence));
        }
    }
}
