package org.papergraph.store.packed;

import org.apache.jena.tdb2.store.NodeId;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/** A set of terms, by their numbers in the table of terms; two or three bytes a term where they were written together. */
public final class TermSet {

    private final Roaring64Bitmap numbers = new Roaring64Bitmap();

    public void add(NodeId term) {
        numbers.addLong(PackedRecord.number(term));
    }

    public boolean contains(NodeId term) {
        return numbers.contains(PackedRecord.number(term));
    }

    public long size() {
        return numbers.getLongCardinality();
    }
}
