package org.papergraph.annotator.benchmark;

import java.util.List;
import org.papergraph.annotator.Tagger;
import org.papergraph.annotator.crf.Calibration;
import org.papergraph.annotator.crf.CrfTrainer;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.annotator.crf.GazetteerLookup;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.annotator.training.TrainedField;
import org.papergraph.annotator.training.Trainer;

/**
 * The tagger of this project.
 *
 * @param phrases whether it is trained as the bundled model is; otherwise on the features alone that all peers have
 */
record OwnPeer(FeatureExtractor extractor, boolean phrases) implements Peer {

    @Override
    public String name() {
        return phrases ? "Papergraph" : "Papergraph, as peers";
    }

    @Override
    public PeerModel train(Labels labels, List<PreparedEntry> entries) {
        return phrases ? TrainedField.of(entries, labels, Trainer.OPTIONS).tagger(extractor)::tag : withoutPhrases(labels, entries)::tag;
    }

    private Tagger withoutPhrases(Labels labels, List<PreparedEntry> entries) {
        GazetteerLookup none = phrase -> GazetteerLookup.UNKNOWN;
        CrfTrainer trainer = new CrfTrainer(labels, Trainer.OPTIONS);
        entries.forEach(entry -> entry.addTo(trainer, none));
        return new Tagger(extractor, none, trainer.train(), Calibration.none());
    }
}
