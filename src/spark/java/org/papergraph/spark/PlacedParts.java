package org.papergraph.spark;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction2;
import org.apache.spark.api.java.function.Function;
import org.papergraph.ingest.slice.PlacedEntry;
import scala.Tuple2;

/** The entries with their papers, in parts each of which holds the papers in it whole. What a part asks for is brought to it; the entries stay. */
record PlacedParts(JavaRDD<PlacedEntry> entries) {

    /**
     * For each part the different keys that its rows ask for, with the part.
     *
     * @param rows made of the entries, where they are
     */
    static <T> JavaPairRDD<String, Integer> asking(JavaRDD<T> rows, Function<T, Iterable<String>> keys) {
        return rows.mapPartitionsWithIndex((part, each) -> {
            Set<String> asked = new TreeSet<>();
            while (each.hasNext()) {
                keys.call(each.next()).forEach(asked::add);
            }
            return Iter.map(asked.iterator(), key -> new Tuple2<>(key, part));
        }, true).mapToPair(row -> row);
    }

    /** What a step makes of each part with the rows that were brought to it. */
    <R> JavaRDD<R> with(JavaPairRDD<Integer, ?> rows, FlatMapFunction2<Iterator<PlacedEntry>, Iterator<Object>, R> step) {
        JavaRDD<Object> brought = rows.<Integer, Object>mapToPair(row -> new Tuple2<>(row._1, row._2))
                .partitionBy(new HashPartitioner(entries.getNumPartitions())).values();
        return entries.zipPartitions(brought, step);
    }

    /** Rows of one kind, among which those of others may come. */
    static <T> JavaPairRDD<Integer, Object> rows(JavaPairRDD<Integer, T> rows) {
        return rows.mapValues(row -> row);
    }
}
