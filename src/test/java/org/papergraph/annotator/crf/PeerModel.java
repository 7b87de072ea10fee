package org.papergraph.annotator.crf;

import org.papergraph.annotator.TaggedDocument;
import org.papergraph.text.TokenizedDocument;

/** The model that a {@link Peer} has learnt. For one thread. */
@FunctionalInterface
interface PeerModel {

    TaggedDocument tag(TokenizedDocument document);
}
