package org.papergraph.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.papergraph.ingest.slice.LinkSlice.SaidName;
import org.papergraph.ingest.slice.NameSlice;
import org.papergraph.ingest.slice.NameSlice.StandingName;
import org.papergraph.ingest.slice.Resolved;
import org.papergraph.ingest.slice.ShortFormDefinitions;
import scala.Tuple2;

/** Matches names of concepts, by components of their words, of the abbreviations that they have and of the papers that alone use them. */
final class NameStep {

    private NameStep() {
    }

    /**
     * All names with those under which they stand, and lines of statements.
     *
     * @param said what papers say, by name
     * @param definitions by short form
     */
    static JavaRDD<Object> match(JavaPairRDD<String, SaidName> said, JavaPairRDD<String, ShortFormDefinitions> definitions, String baseIri) {
        JavaPairRDD<String, String> shortForms = definitions.values().filter(each -> each.meanings().size() > 1)
                .flatMapToPair(each -> Iter.map(each.longForms().iterator(), name -> new Tuple2<>(name, each.shortForm())))
                .join(said).mapValues(Tuple2::_1);
        JavaPairRDD<String, String> components = Components.of(said.keys().mapToPair(name -> new Tuple2<>("block " + NameSlice.block(name), name))
                .union(shortForms.mapToPair(name -> new Tuple2<>("short " + name._2, name._1)))
                .union(said.filter(name -> !name._2.paper().isEmpty()).mapToPair(name -> new Tuple2<>("paper " + name._2.paper(), name._1))));
        return said.cogroup(shortForms).leftOuterJoin(components).mapToPair(name -> new Tuple2<>(name._2._2.or(name._1), name._2._1))
                .groupByKey().values().flatMap(group -> matched(group, baseIri));
    }

    private static Iterator<Object> matched(Iterable<Tuple2<Iterable<SaidName>, Iterable<String>>> group, String baseIri) {
        NameSlice slice = new NameSlice(baseIri);
        group.forEach(each -> each._1.forEach(name -> {
            slice.add(name);
            each._2.forEach(shortForm -> slice.addShortForm(name.name(), shortForm));
        }));
        Resolved<StandingName> resolved = slice.match();
        List<Object> rows = new ArrayList<>(resolved.rows());
        rows.addAll(Shards.lines(resolved.quads()));
        return rows.iterator();
    }
}
