package org.papergraph.store.tuple;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Second views of a TDB2 storage in which some of it cannot be reached, by whatever name or path, yet which TDB2's own
 * query engine takes for a storage: they share its indexes, terms and transactions.
 */
public final class NamedGraphs {

    private NamedGraphs() {}

    /** All but the default graph. */
    public static DatasetGraphTDB of(DatasetGraphTDB storage) {
        return view(storage, storage.getQuadTable());
    }

    /** All but the default graph and one named graph; needs a transaction. */
    public static DatasetGraphTDB without(Node graph, DatasetGraphTDB storage) {
        NodeTupleTable quads = storage.getQuadTable().getNodeTupleTable();
        NodeId hidden = quads.getNodeTable().getNodeIdForNode(graph);
        if (NodeId.isDoesNotExist(hidden)) {
            return of(storage);
        }
        TupleIndex[] indexes = indexes(quads, index -> new HidingIndex(index, hidden));
        return view(storage, new QuadTable(indexes, quads.getNodeTable()));
    }

    private static DatasetGraphTDB view(DatasetGraphTDB storage, QuadTable quads) {
        NodeTupleTable triples = storage.getTripleTable().getNodeTupleTable();
        TripleTable none = new TripleTable(indexes(triples, EmptyIndex::new), triples.getNodeTable());
        StorageTDB named = new StorageTDB(storage.getTxnSystem(), none, quads);
        return new DatasetGraphTDB(storage.getLocation(), storage.getStoreParams(), storage.getReorderTransform(),
                named, (StoragePrefixesTDB) storage.getStoragePrefixes(), storage.getTxnSystem());
    }

    private static TupleIndex[] indexes(NodeTupleTable table, UnaryOperator<TupleIndex> view) {
        return Stream.of(table.getTupleTable().getIndexes()).map(view).toArray(TupleIndex[]::new);
    }
}
