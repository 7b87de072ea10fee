package org.papergraph.store.tuple;

import java.util.stream.Stream;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Copies of indexes into a new database, block after block full and in order, as TDB2's loader for the largest data builds them: many
 * times faster than to add the statements. Terms keep their numbers, so that the new database needs a copy of the file of terms.
 */
public final class IndexPacking {

    private IndexPacking() {}

    /**
     * Fills the indexes of a new, empty database; outside of transactions of it.
     *
     * @param storage in a transaction
     */
    public static void copy(DatasetGraphTDB storage, DatasetGraphTDB empty) {
        copy(storage.getQuadTable().getNodeTupleTable(), empty.getQuadTable().getNodeTupleTable());
        copy(storage.getTripleTable().getNodeTupleTable(), empty.getTripleTable().getNodeTupleTable());
    }

    private static void copy(NodeTupleTable full, NodeTupleTable empty) {
        for (TupleIndex index : full.getTupleTable().getIndexes()) {
            TupleIndex target = Stream.of(empty.getTupleTable().getIndexes()).filter(each -> each.getName().equals(index.getName())).findFirst().orElseThrow();
            copy(tree(index), tree(target));
        }
    }

    private static BPlusTree tree(TupleIndex index) {
        return (BPlusTree) ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
    }

    /**
     * Fills one empty tree of a new database.
     *
     * @param full in a transaction
     */
    public static void copy(BPlusTree full, BPlusTree empty) {
        BPlusTreeRewriter.packIntoBPlusTree(full.iterator(), empty.getParams(), empty.getRecordFactory(), empty.getStateManager().getBufferChannel(),
                empty.getNodeManager().getBlockMgr(), empty.getRecordsMgr().getBlockMgr()).sync();
    }
}
