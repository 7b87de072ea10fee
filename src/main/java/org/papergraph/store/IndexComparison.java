package org.papergraph.store;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.progress.Progress;
import org.papergraph.store.packed.PackedStatements;
import org.papergraph.store.packed.PackedStorage;

/**
 * The indexes of a graph against one another: what one holds and another does not has been lost.
 *
 * @param findings what differs, in words
 * @param published number of statements in named graphs
 */
record IndexComparison(List<String> findings, long published) {

    IndexComparison {
        findings = List.copyOf(findings);
    }

    /** What differs, in words. Needs a transaction. */
    static List<String> findings(DatasetGraphTDB storage) {
        return of(storage, Progress.SILENT).findings;
    }

    /** One reading of each index. Needs a transaction. */
    static IndexComparison of(DatasetGraphTDB storage, Progress progress) {
        Runnable scanned = progress.parts("comparing the indexes", IndexScan.indexes(storage));
        List<IndexScan> named = IndexScan.ofNamedGraphs(storage, scanned);
        List<IndexScan> state = IndexScan.ofDefaultGraph(storage, scanned);
        PackedStatements packed = PackedStorage.in(storage);
        List<String> findings = Stream.of(named, state).flatMap(each -> findings(each).stream()).toList();
        return new IndexComparison(findings.isEmpty() ? ofKeys(state, packed.keys()) : findings, most(named) + packed.size());
    }

    private static long most(List<IndexScan> scans) {
        return scans.stream().mapToLong(IndexScan::statements).max().orElse(0);
    }

    /** @param expected number of the keys of packed statements, where they were counted */
    private static List<String> ofKeys(List<IndexScan> state, OptionalLong expected) {
        long found = state.stream().mapToLong(IndexScan::others).max().orElse(0);
        return expected.orElse(found) == found ? List.of()
                : List.of("the indexes hold " + counted(found) + " of " + counted(expected.orElse(found)) + " keys of packed statements");
    }

    private static List<String> findings(List<IndexScan> scans) {
        long most = most(scans);
        long checksum = scans.stream().filter(scan -> scan.ordered() && scan.statements() == most).mapToLong(IndexScan::checksum).findFirst().orElse(0);
        return scans.stream().flatMap(scan -> finding(scan, most, checksum)).toList();
    }

    private static Stream<String> finding(IndexScan scan, long most, long checksum) {
        if (!scan.ordered()) {
            return Stream.of("index " + scan.name() + " is out of order after " + counted(scan.statements()) + " statements");
        }
        if (scan.statements() < most) {
            return Stream.of("index " + scan.name() + " holds " + counted(scan.statements()) + " of " + counted(most) + " statements");
        }
        return scan.checksum() == checksum ? Stream.empty() : Stream.of("index " + scan.name() + " holds other statements than the other indexes");
    }

    private static String counted(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
