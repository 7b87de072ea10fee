package org.papergraph.search;

/**
 * An entry that was found.
 *
 * @param complete true if its texts have all the words
 */
public record RankedEntry(CatalogueEntry entry, boolean complete, double score) {}
