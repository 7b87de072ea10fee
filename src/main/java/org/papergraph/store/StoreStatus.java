package org.papergraph.store;

/**
 * The size of a store.
 *
 * @param quads statements in named graphs, one in two graphs counted twice
 * @param graphs named graphs
 * @param bytes on disk, the text index included; 0 in memory
 */
public record StoreStatus(long quads, long graphs, long bytes) {

    public StoreStatus {
        if (quads < 0 || graphs < 0 || bytes < 0) {
            throw new IllegalArgumentException("negative: " + quads + ", " + graphs + ", " + bytes);
        }
    }
}
