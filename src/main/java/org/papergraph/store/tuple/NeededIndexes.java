package org.papergraph.store.tuple;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * A second view of a TDB2 storage, without the indexes that no look-up needs: a graph and an object lead through OSPG, and nothing asks for
 * the state of the pipeline, in the default graph, by objects alone. TDB2 itself insists on them; they stay empty. A storage that was
 * written with them keeps them.
 */
public final class NeededIndexes {

    private static final Set<String> NEEDLESS = Set.of("GOSP", "OSP");

    private NeededIndexes() {}

    public static DatasetGraphTDB of(DatasetGraphTDB storage) {
        return Txn.calculateRead(storage, () -> view(storage));
    }

    private static DatasetGraphTDB view(DatasetGraphTDB storage) {
        NodeTupleTable triples = storage.getTripleTable().getNodeTupleTable();
        NodeTupleTable quads = storage.getQuadTable().getNodeTupleTable();
        StorageTDB needed = new StorageTDB(storage.getTxnSystem(),
                new TripleTable(needed(triples), triples.getNodeTable()), new QuadTable(needed(quads), quads.getNodeTable()));
        return new DatasetGraphTDB(storage.getLocation(), storage.getStoreParams(), storage.getReorderTransform(),
                needed, (StoragePrefixesTDB) storage.getStoragePrefixes(), storage.getTxnSystem());
    }

    private static TupleIndex[] needed(NodeTupleTable table) {
        return Stream.of(table.getTupleTable().getIndexes())
                .filter(index -> !NEEDLESS.contains(index.getName()) || !index.isEmpty()).toArray(TupleIndex[]::new);
    }
}
