package org.papergraph.spark;

import org.apache.spark.Partitioner;

/** Spreads entries, by their keys, so that runs of a document stay together. */
final class EntryPartitioner extends Partitioner {

    private static final long serialVersionUID = 1;
    private static final int RUN = 64;

    private final int partitions;

    EntryPartitioner(int partitions) {
        this.partitions = partitions;
    }

    /** The key of an entry. */
    static String key(String sha256, int number) {
        return sha256 + "/" + number;
    }

    static String sha256(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf('/') + 1));
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        String text = (String) key;
        return Math.floorMod(sha256(text).hashCode() + (number(text) - 1) / RUN, partitions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryPartitioner partitioner && partitioner.partitions == partitions;
    }

    @Override
    public int hashCode() {
        return partitions;
    }
}
