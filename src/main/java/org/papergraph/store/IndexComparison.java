package org.papergraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.store.packed.PackedStorage;

/** The indexes of a graph against one another: what one holds and another does not has been lost. */
final class IndexComparison {

    private IndexComparison() {}

    /** What differs; one reading of each index. Needs a transaction. */
    static List<String> findings(DatasetGraphTDB storage) {
        List<IndexScan> state = IndexScan.ofDefaultGraph(storage);
        List<String> findings = new ArrayList<>(findings(IndexScan.ofNamedGraphs(storage)));
        findings.addAll(findings(state));
        return findings.isEmpty() ? ofKeys(state, PackedStorage.in(storage).keys()) : findings;
    }

    /** @param expected number of the keys of packed statements, where they were counted */
    private static List<String> ofKeys(List<IndexScan> state, OptionalLong expected) {
        long found = state.stream().mapToLong(IndexScan::others).max().orElse(0);
        return expected.orElse(found) == found ? List.of()
                : List.of("the indexes hold " + counted(found) + " of " + counted(expected.orElse(found)) + " keys of packed statements");
    }

    private static List<String> findings(List<IndexScan> scans) {
        long most = scans.stream().mapToLong(IndexScan::statements).max().orElse(0);
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
