package org.papergraph.annotator.crf;

import java.util.List;
import org.papergraph.annotator.Tagger;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.annotator.training.Trainer;

/**
 * The tagger of this project.
 *
 * @param gazetteer true if it is trained as the bundled model is; otherwise on the features alone that all peers have
 */
record OwnPeer(boolean gazetteer) implements Peer {

    @Override
    public String name() {
        return gazetteer ? "Papergraph" : "Papergraph, as peers";
    }

    @Override
    public PeerModel train(BilouLabels labels, List<PreparedEntry> entries) {
        CrfOptions options = CrfOptions.standard();
        return new Tagger(Trainer.fit(entries, new CrfOptions(options.iterations(), options.rate(), options.penalty(), options.seed(), gazetteer, options.enumerations())))::tag;
    }
}
