package org.papergraph.store.tuple;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;

/** Shows an index as empty. */
final class EmptyIndex extends TupleIndexWrapper {

    EmptyIndex(TupleIndex hidden) {
        super(hidden);
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        return Iter.nullIterator();
    }

    @Override
    public Iterator<Tuple<NodeId>> all() {
        return Iter.nullIterator();
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }
}
