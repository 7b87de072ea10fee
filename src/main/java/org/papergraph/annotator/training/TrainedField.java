package org.papergraph.annotator.training;

import java.util.List;
import org.papergraph.annotator.Tagger;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.crf.CrfModel;
import org.papergraph.annotator.crf.CrfTrainer;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.annotator.crf.Gazetteer;
import org.papergraph.annotator.crf.Labels;

/** What is learnt from annotated entries: how they use phrases, and a random field that makes use of that. */
public record TrainedField(Gazetteer phrases, CrfModel field) {

    public static TrainedField of(List<PreparedEntry> entries, Labels labels, CrfTrainer.Options options) {
        GazetteerCounts counts = GazetteerCounts.of(entries, labels);
        CrfTrainer trainer = new CrfTrainer(labels, options);
        entries.forEach(entry -> entry.addTo(trainer, counts.without(entry.gold().paper())));
        return new TrainedField(counts.table(), trainer.train());
    }

    /** A tagger whose confidences are not calibrated. */
    public Tagger tagger(FeatureExtractor extractor) {
        return new Tagger(extractor, phrases, field, Calibration.none());
    }
}
