package org.papergraph.store.packed;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * An index of quads that shows those that are packed too: to TDB2's engine all are in the index.
 */
public final class PackedTupleIndex extends TupleIndexRecord {

    private final TupleIndexRecord index;
    private final PackedStatements packed;
    private final boolean first;
    private final boolean bySubject;

    /** @param first true for one of the indexes of a table, which writes what is packed */
    public PackedTupleIndex(TupleIndexRecord index, PackedStatements packed, boolean first) {
        super(index.getTupleLength(), index.getMapping(), index.getName(), index.getRangeIndex().getRecordFactory(), index.getRangeIndex());
        this.index = index;
        this.packed = packed;
        this.first = first;
        this.bySubject = index.getName().startsWith("S");
    }

    @Override
    protected void performAdd(Tuple<NodeId> quad) {
        if (!packed.takes(quad)) {
            super.performAdd(quad);
        } else if (first) {
            packed.add(quad);
        }
    }

    /** A quad that would be packed now may have been written when none was. */
    @Override
    protected void performDelete(Tuple<NodeId> quad) {
        if (first && packed.takes(quad)) {
            packed.remove(quad);
        }
        if (!packed.hasRemoved(quad)) {
            super.performDelete(quad);
        }
    }

    @Override
    protected Iterator<Tuple<NodeId>> performFind(Tuple<NodeId> pattern) {
        NodeId subject = pattern.get(1);
        boolean isPacked = bySubject && packed.holdsAll(subject, pattern.get(2), () -> super.performFind(all(subject)).hasNext());
        return isPacked ? packed.find(pattern) : Iter.concat(super.performFind(pattern), packed.find(pattern));
    }

    private static Tuple<NodeId> all(NodeId subject) {
        return TupleFactory.create4(NodeId.NodeIdAny, subject, NodeId.NodeIdAny, NodeId.NodeIdAny);
    }

    @Override
    public Iterator<Tuple<NodeId>> all() {
        return Iter.concat(super.all(), packed.all());
    }

    @Override
    public long size() {
        return super.size() + packed.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    /** The quads that are in the index itself. */
    public TupleIndexRecord unpacked() {
        return index;
    }

    public PackedStatements packed() {
        return packed;
    }
}
