package org.papergraph.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.papergraph.ingest.slice.ConceptSlice.PlacedConcept;
import org.papergraph.ingest.slice.EntryConcepts;
import org.papergraph.ingest.slice.LinkSlice;
import org.papergraph.ingest.slice.LinkSlice.SaidName;
import org.papergraph.ingest.slice.LinkSlice.UsedConcept;
import org.papergraph.ingest.slice.NameSlice.StandingName;
import org.papergraph.ingest.slice.NameUses;
import org.papergraph.ingest.slice.PlacedEntry;
import org.papergraph.ingest.slice.ShortFormDefinitions;
import scala.Tuple2;

/** Links papers to concepts: mentions to names, names to concepts, concepts to their IRIs. */
final class LinkStep {

    private LinkStep() {
    }

    /**
     * Lines of statements.
     *
     * @param names the match decisions on names
     * @param concepts the concepts
     * @param links the links to concepts and the evaluations
     */
    record Linked(JavaRDD<Object> names, JavaRDD<Object> concepts, JavaRDD<String> links) {
    }

    static Linked link(PlacedParts parts, String baseIri) {
        JavaRDD<EntryConcepts> mentioned = parts.entries().map(EntryConcepts::of).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, ShortFormDefinitions> definitions = mentioned.flatMap(entry -> entry.definitions().iterator())
                .mapToPair(each -> new Tuple2<>(each.shortForm(), each)).reduceByKey(ShortFormDefinitions::plus).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> used = mentioned.flatMap(entry -> entry.used().iterator()).distinct().mapToPair(name -> new Tuple2<>(name, name));
        JavaPairRDD<Integer, Object> uses = uses(mentioned, definitions, used).persist(StorageLevel.MEMORY_AND_DISK_SER());

        JavaRDD<SaidName> said = parts.with(uses, (entries, rows) -> slice(entries, rows, baseIri).evidence().iterator()).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<Object> names = NameStep.match(said.mapToPair(name -> new Tuple2<>(name.name(), name)).reduceByKey(SaidName::plus), definitions, baseIri)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, StandingName> standing = Shards.only(names, StandingName.class).mapToPair(name -> new Tuple2<>(name.name(), name));
        JavaPairRDD<Integer, Object> standings = uses.union(PlacedParts.rows(
                PlacedParts.asking(said, name -> List.of(name.name())).join(standing.filter(name -> name._2.isOther())).mapToPair(Tuple2::_2)));

        JavaRDD<UsedConcept> usedConcepts = parts.with(standings, (entries, rows) -> slice(entries, rows, baseIri).uses().iterator())
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<Object> concepts = ConceptStep.describe(usedConcepts.mapToPair(use -> new Tuple2<>(use.name(), use)).reduceByKey(UsedConcept::plus), standing, baseIri);
        JavaPairRDD<Integer, Object> places = standings.union(PlacedParts.rows(
                PlacedParts.asking(usedConcepts, use -> List.of(use.name())).join(ConceptStep.places(concepts)).mapToPair(Tuple2::_2)));

        return new Linked(names, concepts, parts.with(places, (entries, rows) ->
                Iter.flatMap(slice(entries, rows, baseIri).links(), quads -> Shards.lines(quads).iterator())));
    }

    /** For each part how all entries use the names that it asks for: what its short forms mean, and which names are used. */
    private static JavaPairRDD<Integer, Object> uses(JavaRDD<EntryConcepts> mentioned, JavaPairRDD<String, ShortFormDefinitions> definitions, JavaPairRDD<String, String> used) {
        JavaPairRDD<Integer, ShortFormDefinitions> defined = PlacedParts.asking(mentioned, EntryConcepts::shortForms).join(definitions).mapToPair(Tuple2::_2)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Integer, String> names = PlacedParts.asking(mentioned, EntryConcepts::asked)
                .union(defined.flatMapToPair(each -> Iter.map(each._2.asked().iterator(), name -> new Tuple2<>(name, each._1)))).distinct()
                .join(used).mapToPair(Tuple2::_2);
        return PlacedParts.<ShortFormDefinitions>rows(defined).union(PlacedParts.<String>rows(names));
    }

    private static LinkSlice slice(Iterator<PlacedEntry> entries, Iterator<Object> rows, String baseIri) {
        NameUses uses = new NameUses();
        LinkSlice slice = new LinkSlice(baseIri, uses);
        rows.forEachRemaining(row -> {
            if (row instanceof String name) {
                uses.addUsed(name);
            } else if (row instanceof ShortFormDefinitions definitions) {
                uses.add(definitions);
            } else if (row instanceof StandingName name) {
                slice.stand(name.name(), name.standsUnder());
            } else if (row instanceof PlacedConcept concept) {
                slice.place(concept.name(), concept.concept());
            }
        });
        entries.forEachRemaining(slice::add);
        return slice;
    }
}
