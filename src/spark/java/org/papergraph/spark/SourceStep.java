package org.papergraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.papergraph.ingest.slice.EntryPeople;
import org.papergraph.ingest.slice.EntryPeople.WrittenName;
import org.papergraph.ingest.slice.PersonStanding;
import org.papergraph.ingest.slice.PlacedEntry;
import org.papergraph.ingest.slice.SourceSlice;
import scala.Tuple2;

/** States what documents say, with people as they stand. */
final class SourceStep {

    private SourceStep() {
    }

    /** The head of a page, in JSON. */
    record Head(String sha256, String json) implements Serializable {
    }

    /**
     * Lines of statements, some of them several times.
     *
     * @param named the people of entries, where the entries are
     */
    static JavaRDD<String> state(PlacedParts parts, JavaRDD<EntryPeople> named, JavaRDD<Head> heads, JavaRDD<PersonStanding> people, String baseIri) {
        JavaPairRDD<String, PersonStanding> special = people.filter(person -> !person.plain()).mapToPair(person -> new Tuple2<>(person.key(), person));
        JavaPairRDD<Integer, PersonStanding> brought = PlacedParts.asking(named, entry ->
                entry.names().stream().map(WrittenName::person).toList()).join(special).mapToPair(Tuple2::_2);
        JavaRDD<String> entries = parts.with(brought, (each, standings) -> stated(each, byKey(standings), baseIri));
        JavaRDD<String> pages = heads.mapToPair(head -> new Tuple2<>(SourceSlice.owner(head.json()).key(), head)).leftOuterJoin(special).values()
                .flatMap(head -> stated(head._1, head._2.isPresent() ? List.of(head._2.get()) : List.of(), baseIri));
        return entries.union(pages);
    }

    private static Map<String, PersonStanding> byKey(Iterator<Object> standings) {
        Map<String, PersonStanding> byKey = new HashMap<>();
        standings.forEachRemaining(each -> byKey.put(((PersonStanding) each).key(), (PersonStanding) each));
        return byKey;
    }

    private static Iterator<String> stated(Iterator<PlacedEntry> entries, Map<String, PersonStanding> people, String baseIri) {
        return Iter.flatMap(entries, entry -> {
            SourceSlice slice = new SourceSlice(baseIri);
            List<PersonStanding> special = new ArrayList<>();
            if (!people.isEmpty()) {
                EntryPeople.of(entry, baseIri).names().stream().map(WrittenName::person).distinct().filter(people::containsKey).map(people::get).forEach(special::add);
            }
            slice.add(entry, special);
            return Shards.lines(slice.statements()).iterator();
        });
    }

    private static Iterator<String> stated(Head head, List<PersonStanding> people, String baseIri) {
        SourceSlice slice = new SourceSlice(baseIri);
        slice.addHead(head.sha256, head.json, people);
        return Shards.lines(slice.statements()).iterator();
    }
}
