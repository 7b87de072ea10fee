package org.papergraph.annotator;

import java.util.List;

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
        PhraseLookup none = phrase -> PhraseLookup.UNKNOWN;
        RandomFieldTrainer trainer = new RandomFieldTrainer(labels, Trainer.OPTIONS);
        entries.forEach(entry -> entry.addTo(trainer, none));
        return new Tagger(extractor, none, trainer.train(), Calibration.none());
    }
}
