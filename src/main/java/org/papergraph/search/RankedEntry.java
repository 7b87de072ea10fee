package org.papergraph.search;

/**
 * A thing that was found.
 *
 * @param complete whether one of its texts has all the words
 */
public record RankedEntry(CatalogueEntry card, boolean complete, double score) {}
