package org.papergraph.annotator;

/** What a {@link Peer} has learnt. For one thread. */
@FunctionalInterface
interface PeerModel {

    TaggedDocument tag(Document document);
}
