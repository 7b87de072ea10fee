package org.papergraph.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.papergraph.store.packed.PackedStorage;

/**
 * One reading of an index from end to end. All indexes over the same statements have equal numbers and checksums, so that
 * whatever one of them lost shows.
 *
 * @param name the places of a statement in the order of the index, such as POSG
 * @param statements number of them, up to the first that is out of order, without those that not every index need have
 * @param others number of these
 * @param checksum of the statements, in whatever order
 * @param ordered false where the order of the index is broken
 */
record IndexScan(String name, long statements, long others, long checksum, boolean ordered) {

    /**
     * Over the statements in named graphs. Needs a transaction.
     *
     * @param scanned to be run behind each index
     */
    static List<IndexScan> ofNamedGraphs(DatasetGraphTDB storage, Runnable scanned) {
        return of(storage.getQuadTable().getNodeTupleTable(), Set.of(), scanned);
    }

    /** As {@link #ofNamedGraphs}, over those in the default graph. */
    static List<IndexScan> ofDefaultGraph(DatasetGraphTDB storage, Runnable scanned) {
        return of(storage.getTripleTable().getNodeTupleTable(), PackedStorage.in(storage).keyProperties(), scanned);
    }

    /** The number of indexes over all graphs. */
    static int indexes(DatasetGraphTDB storage) {
        return Stream.of(storage.getQuadTable(), storage.getTripleTable()).mapToInt(table -> table.getNodeTupleTable().getTupleTable().numIndexes()).sum();
    }

    /** Statements in all graphs. Needs a transaction. */
    static long statements(DatasetGraphTDB storage) {
        return storage.getQuadTable().getNodeTupleTable().size() + storage.getTripleTable().getNodeTupleTable().size();
    }

    private static List<IndexScan> of(NodeTupleTable table, Set<NodeId> others, Runnable scanned) {
        return Stream.of(table.getTupleTable().getIndexes()).map(index -> {
            IndexScan scan = of(index, others);
            scanned.run();
            return scan;
        }).toList();
    }

    private static IndexScan of(TupleIndex index, Set<NodeId> otherProperties) {
        int property = Long.BYTES * index.getName().indexOf('P');
        TupleIndexRecord records = (TupleIndexRecord) index.baseTupleIndex();
        long statements = 0;
        long others = 0;
        long checksum = 0;
        Record last = Record.NO_REC;
        Iterator<Record> all = records.getRangeIndex().iterator();
        while (all.hasNext()) {
            Record next = all.next();
            if (last != Record.NO_REC && !Record.keyLT(last, next)) {
                return new IndexScan(index.getName(), statements, others, checksum, false);
            }
            if (!otherProperties.isEmpty() && otherProperties.contains(NodeIdFactory.get(next.getKey(), property))) {
                others++;
            } else {
                statements++;
                checksum += hash(next.getKey(), index.getName());
            }
            last = next;
        }
        return new IndexScan(index.getName(), statements, others, checksum, true);
    }

    /** Of the terms by their places in the statement, whatever their order in the index. */
    private static long hash(byte[] key, String places) {
        ByteBuffer terms = ByteBuffer.wrap(key);
        long hash = 0;
        for (int i = 0; i < places.length(); i++) {
            hash += mixed(terms.getLong() + places.charAt(i) * 0x9E3779B97F4A7C15L);
        }
        return mixed(hash);
    }

    /** The finalizer of MurmurHash3. */
    private static long mixed(long number) {
        long mixed = (number ^ number >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
