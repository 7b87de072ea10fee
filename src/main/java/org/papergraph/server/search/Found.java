package org.papergraph.server.search;

/**
 * A thing that was found.
 *
 * @param complete whether one of its texts has all the words
 */
record Found(Card card, boolean complete, double score) {}
