package org.papergraph.store.tuple;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;

/** Shows an index of quads without those of one graph. */
final class HidingIndex extends TupleIndexWrapper {

    private final NodeId hidden;

    HidingIndex(TupleIndex index, NodeId hidden) {
        super(index);
        this.hidden = hidden;
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        return shown(index.find(pattern));
    }

    @Override
    public Iterator<Tuple<NodeId>> all() {
        return shown(index.all());
    }

    @Override
    public long size() {
        return Iter.count(all());
    }

    @Override
    public boolean isEmpty() {
        return !all().hasNext();
    }

    private Iterator<Tuple<NodeId>> shown(Iterator<Tuple<NodeId>> quads) {
        return Iter.filter(quads, quad -> !quad.get(0).equals(hidden));
    }
}
