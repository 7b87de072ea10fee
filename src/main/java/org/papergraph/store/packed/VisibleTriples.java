package org.papergraph.store.packed;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;

/** Shows an index of triples without those of the {@link RecordTable}. */
public final class VisibleTriples extends TupleIndexWrapper {

    private final PackedStatements packed;

    public VisibleTriples(TupleIndex index, PackedStatements packed) {
        super(index);
        this.packed = packed;
    }

    @Override
    public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
        Iterator<Tuple<NodeId>> found = index.find(pattern);
        return NodeId.isAny(pattern.get(1)) || packed.isOfTable(pattern.get(1)) ? shown(found) : found;
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

    private Iterator<Tuple<NodeId>> shown(Iterator<Tuple<NodeId>> triples) {
        return Iter.filter(triples, triple -> !packed.isOfTable(triple.get(1)));
    }
}
