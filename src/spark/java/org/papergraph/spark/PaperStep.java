package org.papergraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.storage.StorageLevel;
import org.papergraph.ingest.slice.PaperKeys;
import org.papergraph.ingest.slice.PaperSlice;
import org.papergraph.ingest.slice.PlacedEntry;
import org.papergraph.ingest.slice.Resolved;
import scala.Tuple2;

/** Resolves entries to papers: those that no key connects with another where they are, the others by component. */
final class PaperStep {

    private PaperStep() {
    }

    /** An entry to be resolved, with the keys of its text that count. */
    private record Candidate(String key, String record, List<String> textKeys) implements Serializable {
    }

    /**
     * Entries with their papers, and lines of statements; all of a paper, and of a component, in one partition.
     *
     * @param annotated records of annotated entries by key, parted by the partitioner
     */
    static JavaRDD<Object> resolve(JavaPairRDD<String, String> annotated, EntryPartitioner partitioner, String baseIri) {
        JavaPairRDD<String, PaperKeys> keys = annotated.mapToPair(entry -> new Tuple2<>(entry._1,
                PaperKeys.of(EntryPartitioner.sha256(entry._1), EntryPartitioner.number(entry._1), entry._2))).persist(StorageLevel.MEMORY_AND_DISK_SER());
        NearTexts near = NearTexts.of(keys);
        JavaPairRDD<String, String> shared = keys.flatMapToPair(entry -> Iter.map(entry._2.shared().iterator(), key -> new Tuple2<>(key, entry._1)));
        JavaPairRDD<String, String> components = Components.of(shared.union(near.pairs()));
        JavaPairRDD<String, Tuple2<Tuple2<String, Optional<Iterable<String>>>, Optional<String>>> candidates =
                annotated.leftOuterJoin(near.keys().groupByKey(partitioner), partitioner).leftOuterJoin(components, partitioner);
        JavaRDD<Candidate> alone = candidates.filter(entry -> !entry._2._2.isPresent()).map(entry -> candidate(entry._1, entry._2._1));
        JavaRDD<Iterable<Candidate>> connected = candidates.filter(entry -> entry._2._2.isPresent())
                .mapToPair(entry -> new Tuple2<>(entry._2._2.get(), candidate(entry._1, entry._2._1))).groupByKey(partitioner).values();
        return alone.zipPartitions(connected, (single, groups) ->
                Iter.flatMap(Iter.concat(Iter.map(single, List::of), groups), group -> resolved(group, baseIri)));
    }

    private static Candidate candidate(String key, Tuple2<String, Optional<Iterable<String>>> read) {
        List<String> keys = new ArrayList<>();
        read._2.or(List.of()).forEach(keys::add);
        return new Candidate(key, read._1, keys);
    }

    private static Iterator<Object> resolved(Iterable<Candidate> group, String baseIri) {
        PaperSlice slice = new PaperSlice(baseIri);
        group.forEach(each -> slice.add(EntryPartitioner.sha256(each.key), EntryPartitioner.number(each.key), each.record, each.textKeys));
        Resolved<PlacedEntry> resolved = slice.resolve();
        List<Object> rows = new ArrayList<>(resolved.rows());
        rows.addAll(Shards.lines(resolved.quads()));
        return rows.iterator();
    }
}
