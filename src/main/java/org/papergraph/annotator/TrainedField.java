package org.papergraph.annotator;

import java.util.List;

/** What is learnt from annotated entries: how they use phrases, and a random field that makes use of that. */
record TrainedField(PhraseTable phrases, RandomField field) {

    static TrainedField of(List<PreparedEntry> entries, Labels labels, RandomFieldTrainer.Options options) {
        PhraseCounts counts = PhraseCounts.of(entries, labels);
        RandomFieldTrainer trainer = new RandomFieldTrainer(labels, options);
        entries.forEach(entry -> entry.addTo(trainer, counts.without(entry.gold().paper())));
        return new TrainedField(counts.table(), trainer.train());
    }

    /** A tagger whose confidences are not calibrated. */
    Tagger tagger(FeatureExtractor extractor) {
        return new Tagger(extractor, phrases, field, Calibration.none());
    }
}
