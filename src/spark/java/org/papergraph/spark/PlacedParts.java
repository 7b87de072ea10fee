package org.papergraph.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.api.java.function.Function;
import org.papergraph.ingest.slice.PlacedEntry;
import scala.Tuple2;

/** The entries with their papers, in parts each of which holds the papers in it whole. What a part asks for is brought to it; the entries stay. */
record PlacedParts(JavaRDD<PlacedEntry> entries) {

    /** For each part the different keys that its entries ask for, with the part. */
    JavaPairRDD<String, Integer> asking(Function<PlacedEntry, Iterable<String>> keys) {
        return entries.mapPartitionsWithIndex((part, each) -> new AskedKeys(part, each, keys).iterator(), true).mapToPair(row -> row);
    }

    /** What a step makes of each part with the rows that were brought to it. */
    <R> JavaRDD<R> with(JavaPairRDD<Integer, ?> rows, FlatMapFunction2<Iterator<PlacedEntry>, Iterator<Object>, R> step) {
        JavaRDD<Object> brought = rows.<Integer, Object>mapToPair(row -> new Tuple2<>(row._1, row._2))
                .partitionBy(new HashPartitioner(entries.getNumPartitions())).values();
        return entries.zipPartitions(brought, step);
    }

    private record AskedKeys(int part, Iterator<PlacedEntry> entries, Function<PlacedEntry, Iterable<String>> keys) {

        Iterator<Tuple2<String, Integer>> iterator() throws Exception {
            java.util.Set<String> asked = new java.util.TreeSet<>();
            while (entries.hasNext()) {
                keys.call(entries.next()).forEach(asked::add);
            }
            return asked.stream().map(key -> new Tuple2<>(key, part)).iterator();
        }
    }

    static <T> List<T> none() {
        return List.of();
    }
}
