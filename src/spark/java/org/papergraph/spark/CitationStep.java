package org.papergraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.papergraph.ingest.slice.CitationSlice;
import org.papergraph.ingest.slice.CitationSlice.Said;
import org.papergraph.ingest.slice.PlacedEntry;
import org.papergraph.ingest.slice.Resolved;
import org.papergraph.ingest.slice.WorkNames;
import org.papergraph.ingest.slice.WorkNames.Alias;
import org.papergraph.ingest.slice.WorkSlice;
import scala.Tuple2;

/** Links papers to the works that they name: papers by the keys of their entries, works that no entry is of by the best of their keys. */
final class CitationStep {

    private CitationStep() {
    }

    /** The first of the papers that a key of a work leads to. */
    private record PaperOfKey(String key, String paper) implements Serializable {
    }

    /** Lines of statements. */
    static JavaRDD<Object> link(PlacedParts parts, String baseIri) {
        JavaRDD<WorkNames> works = parts.entries().map(WorkNames::of).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, Integer> named = PlacedParts.asking(works, WorkNames::named).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, Alias> aliases = works.flatMap(entry -> entry.aliases().iterator()).distinct()
                .mapToPair(alias -> new Tuple2<>(alias.key(), alias));
        JavaPairRDD<Integer, Alias> broughtAliases = named.join(aliases).mapToPair(Tuple2::_2).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, Integer> asked = named.union(broughtAliases.mapToPair(alias -> new Tuple2<>(alias._2.better(), alias._1))).distinct();
        JavaPairRDD<String, String> papers = works.flatMapToPair(entry -> Iter.map(entry.own().iterator(), key -> new Tuple2<>(key, entry.paper())))
                .reduceByKey((one, other) -> one.compareTo(other) <= 0 ? one : other);
        JavaPairRDD<Integer, PaperOfKey> broughtPapers = asked.join(papers).mapToPair(key -> new Tuple2<>(key._2._1, new PaperOfKey(key._1, key._2._2)));
        JavaRDD<Object> linked = parts.with(PlacedParts.<Alias>rows(broughtAliases).union(PlacedParts.<PaperOfKey>rows(broughtPapers)),
                (each, rows) -> linked(each, rows, baseIri)).persist(StorageLevel.DISK_ONLY());
        JavaRDD<String> described = Shards.only(linked, Said.class).mapToPair(said -> new Tuple2<>(said.work(), said)).groupByKey()
                .flatMap(work -> Shards.lines(new WorkSlice(baseIri).describe(work._1, work._2)).iterator());
        return linked.union(described.map(line -> line));
    }

    private static Iterator<Object> linked(Iterator<PlacedEntry> entries, Iterator<Object> rows, String baseIri) {
        CitationSlice slice = new CitationSlice(baseIri);
        rows.forEachRemaining(row -> {
            if (row instanceof Alias alias) {
                slice.addAlias(alias);
            } else if (row instanceof PaperOfKey paper) {
                slice.addPaper(paper.key, paper.paper);
            }
        });
        entries.forEachRemaining(slice::add);
        Resolved<Said> resolved = slice.link();
        List<Object> results = new ArrayList<>(resolved.rows());
        results.addAll(Shards.lines(resolved.quads()));
        return results.iterator();
    }
}
