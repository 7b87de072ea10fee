package org.papergraph.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** The indexes of a graph against one another: what one holds and another does not has been lost. */
final class IndexComparison {

    private IndexComparison() {}

    /** What differs; one reading of each index. Needs a transaction. */
    static List<String> findings(DatasetGraphTDB storage) {
        return Stream.of(IndexScan.ofNamedGraphs(storage), IndexScan.ofDefaultGraph(storage))
                .flatMap(scans -> findings(scans).stream()).toList();
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
