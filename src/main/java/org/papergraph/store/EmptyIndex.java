package org.papergraph.store;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;

/** Shows an index as empty and unchangeable. */
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

    @Override
    public void add(Tuple<NodeId> tuple) {
        throw new UnsupportedOperationException("read-only");
    }

    @Override
    public void addAll(Collection<Tuple<NodeId>> tuples) {
        throw new UnsupportedOperationException("read-only");
    }

    @Override
    public void delete(Tuple<NodeId> tuple) {
        throw new UnsupportedOperationException("read-only");
    }

    @Override
    public void deleteAll(Collection<Tuple<NodeId>> tuples) {
        throw new UnsupportedOperationException("read-only");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("read-only");
    }
}
