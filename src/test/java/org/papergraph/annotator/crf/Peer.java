package org.papergraph.annotator.crf;

import java.util.List;
import org.papergraph.annotator.training.PreparedEntry;

/** A way of learning to find mentions, to be compared with others. */
interface Peer {

    String name();

    /** Learns from annotated entries, in the calling thread alone, so that its processor time tells the cost. */
    PeerModel train(BilouLabels labels, List<PreparedEntry> entries);
}
