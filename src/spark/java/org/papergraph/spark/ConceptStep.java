package org.papergraph.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.slice.ConceptSlice;
import org.papergraph.ingest.slice.ConceptSlice.BroaderName;
import org.papergraph.ingest.slice.ConceptSlice.PlacedConcept;
import org.papergraph.ingest.slice.LinkSlice.UsedConcept;
import org.papergraph.ingest.slice.NameSlice.StandingName;
import org.papergraph.ingest.slice.Resolved;
import scala.Tuple2;

/** Labels and counts concepts, gives them their IRIs, and finds broader ones. */
final class ConceptStep {

    private ConceptStep() {
    }

    /**
     * Concepts with their IRIs, and lines of statements.
     *
     * @param used by the names under which concepts stand
     * @param standing by name
     */
    static JavaRDD<Object> describe(JavaPairRDD<String, UsedConcept> used, JavaPairRDD<String, StandingName> standing, String baseIri) {
        JavaPairRDD<String, Iterable<String>> companions = standing.values().mapToPair(name -> new Tuple2<>(name.standsUnder(), name.name())).groupByKey();
        JavaRDD<Object> placed = used.join(companions).values().mapToPair(concept -> new Tuple2<>(ConceptSlice.labelled(concept._1, baseIri), concept))
                .groupByKey().values().flatMap(group -> described(group, baseIri)).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, PlacedConcept> places = places(placed);
        JavaPairRDD<String, Tuple2<PlacedConcept, BroaderName>> candidates = places
                .flatMapToPair(concept -> Iter.map(ConceptSlice.broader(concept._1).iterator(), name -> new Tuple2<>(name, concept._2)))
                .join(standing).mapToPair(name -> new Tuple2<>(name._2._2.standsUnder(), new Tuple2<>(name._2._1, name._1)))
                .join(places).values().mapToPair(found -> new Tuple2<>(found._1._1.concept(), new Tuple2<>(found._1._1, new BroaderName(found._1._2, found._2))));
        JavaRDD<Object> broader = candidates.groupByKey().values().flatMap(group -> broader(group, baseIri));
        return placed.union(broader);
    }

    /** Of rows, the concepts with their IRIs, by name. */
    static JavaPairRDD<String, PlacedConcept> places(JavaRDD<Object> rows) {
        return Shards.only(rows, PlacedConcept.class).mapToPair(concept -> new Tuple2<>(concept.name(), concept));
    }

    private static Iterator<Object> described(Iterable<Tuple2<UsedConcept, Iterable<String>>> group, String baseIri) {
        ConceptSlice slice = new ConceptSlice(baseIri);
        group.forEach(concept -> slice.add(concept._1, concept._2));
        Resolved<PlacedConcept> resolved = slice.update();
        List<Object> rows = new ArrayList<>(resolved.rows());
        rows.addAll(Shards.lines(resolved.quads()));
        return rows.iterator();
    }

    private static Iterator<Object> broader(Iterable<Tuple2<PlacedConcept, BroaderName>> group, String baseIri) {
        List<BroaderName> candidates = new ArrayList<>();
        group.forEach(each -> candidates.add(each._2));
        return ConceptSlice.broader(group.iterator().next()._1, candidates, baseIri)
                .map(triple -> (Object) Shards.lines(List.of(Quad.create(new Iris(baseIri).graph("derived"), triple))).get(0)).stream().iterator();
    }
}
