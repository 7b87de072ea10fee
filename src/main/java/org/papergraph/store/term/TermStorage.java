package org.papergraph.store.term;

import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/** A second view of a TDB2 storage, on the same files, whose terms are read, written and kept as this package does. */
public final class TermStorage {

    private TermStorage() {}

    /** Must not be called within a transaction. */
    public static DatasetGraphTDB of(DatasetGraphTDB storage) {
        NodeTupleTable triples = storage.getTripleTable().getNodeTupleTable();
        NodeTupleTable quads = storage.getQuadTable().getNodeTupleTable();
        CachedTerms cached = new CachedTerms(new StoredTerms((NodeTableTRDF) triples.getNodeTable().baseNodeTable()), storage.getStoreParams());
        TransactionCoordinator coordinator = storage.getTxnSystem().getTxnMgr();
        coordinator.modifyConfig(() -> coordinator.addListener(cached));
        NodeTable terms = NodeTableInline.create(cached);
        StorageTDB view = new StorageTDB(storage.getTxnSystem(), new TripleTable(indexes(triples), terms), new QuadTable(indexes(quads), terms));
        return new DatasetGraphTDB(storage.getLocation(), storage.getStoreParams(), storage.getReorderTransform(),
                view, (StoragePrefixesTDB) storage.getStoragePrefixes(), storage.getTxnSystem());
    }

    /** The tree by which the number of a term is found, in this view of a storage as in TDB2's. */
    public static BPlusTree numbers(DatasetGraphTDB storage) {
        NodeTable terms = storage.getTripleTable().getNodeTupleTable().getNodeTable().baseNodeTable();
        return (BPlusTree) (terms instanceof StoredTerms stored ? stored.numbers() : ((NodeTableTRDF) terms).getIndex());
    }

    /** The bytes that terms take in their file, what a transaction has added included; of a view that {@link #of} makes. */
    public static long bytes(DatasetGraphTDB storage) {
        return ((StoredTerms) storage.getTripleTable().getNodeTupleTable().getNodeTable().baseNodeTable()).bytes();
    }

    private static TupleIndex[] indexes(NodeTupleTable table) {
        return table.getTupleTable().getIndexes();
    }
}
