package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * The space that the indexes of a store take. Every transaction copies the blocks that it changes, and TDB2 uses none of the old ones
 * again.
 */
final class IndexSpace {

    /** In bytes, of indexes that nobody misses. */
    private static final long SMALL = 16 << 20;
    private static final String LOOKED_AT = "index-space";
    /** The share of a block that records take in a tree that grows in no order (Yao 1978, "On random 2-3 trees"). */
    private static final double FILL = 0.69;

    private final StoreDirectory home;

    IndexSpace(StoreDirectory home) {
        this.home = home;
    }

    /** True for indexes worth packing when one long write has filled them, which leaves many blocks half empty. Needs a transaction. */
    boolean isLarge(DatasetGraphTDB storage) throws IOException {
        return bytes(storage) >= SMALL;
    }

    private static long bytes(DatasetGraphTDB storage) throws IOException {
        return GenerationFiles.bytesOfTrees(Path.of(storage.getLocation().getDirectoryPath()), tables(storage).flatMap(IndexSpace::names).toList());
    }

    /**
     * True if more than half is dead and the disk has room for a copy; counts the statements only where the indexes have doubled since it
     * last did. Needs a transaction.
     */
    boolean isMostlyDead(DatasetGraphTDB storage) throws IOException {
        long bytes = bytes(storage);
        if (bytes < SMALL || bytes < 2 * lookedAt()) {
            return false;
        }
        long live = tables(storage).mapToLong(IndexSpace::live).sum();
        boolean dead = bytes > 2 * live && Files.getFileStore(home.graph()).getUsableSpace() > home.bytes();
        home.keep(LOOKED_AT, String.valueOf(dead ? live : bytes));
        return dead;
    }

    private long lookedAt() {
        return home.kept(LOOKED_AT).filter(kept -> kept.matches("\\d{1,18}")).map(Long::valueOf).orElse(0L);
    }

    private static Stream<NodeTupleTable> tables(DatasetGraphTDB storage) {
        return Stream.of(storage.getQuadTable().getNodeTupleTable(), storage.getTripleTable().getNodeTupleTable());
    }

    private static Stream<String> names(NodeTupleTable table) {
        return indexes(table).stream().map(TupleIndex::getName);
    }

    private static long live(NodeTupleTable table) {
        long terms = indexes(table).stream().mapToLong(index -> index.getTupleLength() * ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex().size()).sum();
        return (long) (terms * Long.BYTES / FILL);
    }

    private static List<TupleIndex> indexes(NodeTupleTable table) {
        return List.of(table.getTupleTable().getIndexes());
    }
}
