package org.papergraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.papergraph.ingest.slice.EntryPeople;
import org.papergraph.ingest.slice.EntryPeople.WrittenName;
import org.papergraph.ingest.slice.PersonSlice;
import org.papergraph.ingest.slice.PersonStanding;
import org.papergraph.ingest.slice.PlacedEntry;
import org.papergraph.ingest.slice.Resolved;
import scala.Tuple2;

/** Resolves people, by components of the keys of their names. */
final class PersonStep {

    private PersonStep() {
    }

    /** A name that entries write in several forms, and the one that stands for all. */
    private record ShownName(String person, String form) implements Serializable {
    }

    /** An entry with its people, as a component of them needs it. */
    private record Witness(EntryPeople people, List<ShownName> shown) implements Serializable {
    }

    /**
     * How people stand, and lines of statements.
     *
     * @param entries with their people
     */
    static JavaRDD<Object> resolve(JavaRDD<EntryPeople> entries, String baseIri) {
        JavaPairRDD<String, EntryPeople> people = entries.filter(entry -> !entry.names().isEmpty()).mapToPair(entry -> new Tuple2<>(key(entry.entry()), entry));
        JavaPairRDD<String, String> shown = people.flatMapToPair(entry -> Iter.map(entry._2.names().iterator(), name -> new Tuple2<>(name.person(), name.form())))
                .aggregateByKey(new TreeMap<String, Long>(), PersonStep::with, PersonStep::withAll)
                .filter(person -> person._2.size() > 1).mapValues(EntryPeople::shown);
        JavaPairRDD<String, Iterable<ShownName>> shownIn = people.flatMapToPair(entry -> Iter.map(entry._2.names().iterator(), name -> new Tuple2<>(name.person(), entry._1)))
                .distinct().join(shown).mapToPair(person -> new Tuple2<>(person._2._1, new ShownName(person._1, person._2._2))).groupByKey();
        JavaPairRDD<String, String> components = Components.of(people.values().flatMap(entry -> entry.names().iterator()).distinct()
                .flatMapToPair(name -> Iter.map(name.keys().iterator(), key -> new Tuple2<>(key, name.person()))));
        JavaPairRDD<String, Tuple2<String, Witness>> byPerson = people.leftOuterJoin(shownIn).values().map(PersonStep::witness)
                .flatMapToPair(each -> Iter.map(each.people.names().stream().map(WrittenName::person).distinct().iterator(), person -> new Tuple2<>(person, each)))
                .leftOuterJoin(components).mapToPair(person -> new Tuple2<>(person._2._2.or(person._1), new Tuple2<>(person._1, person._2._1)));
        return byPerson.groupByKey().values().flatMap(group -> resolved(group, baseIri));
    }

    static String key(PlacedEntry entry) {
        return EntryPartitioner.key(entry.sha256(), entry.number());
    }

    private static TreeMap<String, Long> with(TreeMap<String, Long> forms, String form) {
        forms.merge(form, 1L, Long::sum);
        return forms;
    }

    private static TreeMap<String, Long> withAll(TreeMap<String, Long> forms, TreeMap<String, Long> others) {
        others.forEach((form, entries) -> forms.merge(form, entries, Long::sum));
        return forms;
    }

    private static Witness witness(Tuple2<EntryPeople, Optional<Iterable<ShownName>>> entry) {
        List<ShownName> shown = new ArrayList<>();
        entry._2.or(List.of()).forEach(shown::add);
        return new Witness(entry._1, shown);
    }

    /** @param group the members of a component, each with an entry */
    private static Iterator<Object> resolved(Iterable<Tuple2<String, Witness>> group, String baseIri) {
        PersonSlice slice = new PersonSlice(baseIri);
        Set<String> members = new TreeSet<>();
        Set<String> added = new TreeSet<>();
        Set<ShownName> shown = new HashSet<>();
        group.forEach(each -> {
            members.add(each._1);
            shown.addAll(each._2.shown);
            if (added.add(key(each._2.people.entry()))) {
                slice.add(each._2.people.entry());
            }
        });
        shown.stream().filter(name -> !members.contains(name.person)).forEach(name -> slice.show(name.person, name.form));
        Resolved<PersonStanding> resolved = slice.resolve(members);
        List<Object> rows = new ArrayList<>(resolved.rows());
        rows.addAll(Shards.lines(resolved.quads()));
        return rows.iterator();
    }
}
