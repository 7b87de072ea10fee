package org.papergraph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import org.papergraph.identity.NearDuplicates;
import org.papergraph.ingest.slice.PaperKeys;
import scala.Tuple2;

/**
 * Texts that may be wordings of one, found by the keys that they share.
 *
 * @param pairs for each pair of texts a key, with the entries that have one of the two
 * @param keys of the entries in pairs, those that other texts have too and that count
 */
record NearTexts(JavaPairRDD<String, String> pairs, JavaPairRDD<String, String> keys) {

    /** @param keys of entries, by entry */
    static NearTexts of(JavaPairRDD<String, PaperKeys> keys) {
        JavaPairRDD<String, TreeSet<String>> texts = keys
                .flatMapToPair(entry -> Iter.map(entry._2.textKeys().iterator(), key -> new Tuple2<>(key, entry._2.text())))
                .aggregateByKey(new TreeSet<>(), NearTexts::with, NearTexts::withAll)
                .filter(key -> key._2.size() > 1 && key._2.size() <= NearDuplicates.MOST_TEXTS).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Pair, Integer> pairs = texts.flatMapToPair(key -> Iter.map(Pair.of(new ArrayList<>(key._2)).iterator(), pair -> new Tuple2<>(pair.text(), 1)))
                .reduceByKey(Integer::sum).mapToPair(pair -> new Tuple2<>(Pair.parse(pair._1), pair._2))
                .filter(pair -> PaperKeys.suffice(pair._2, pair._1.one, pair._1.other)).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> pairsByText = pairs.keys().flatMapToPair(pair ->
                List.of(new Tuple2<>(pair.one, pair.text()), new Tuple2<>(pair.other, pair.text())).iterator());
        JavaPairRDD<String, String> entries = pairsByText.keys().distinct().mapToPair(text -> new Tuple2<>(text, ""))
                .join(keys.mapToPair(entry -> new Tuple2<>(entry._2.text(), entry._1))).mapValues(Tuple2::_2).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> keysByText = texts.flatMapToPair(key -> Iter.map(key._2.iterator(), text -> new Tuple2<>(text, key._1)));
        return new NearTexts(pairsByText.join(entries).mapToPair(Tuple2::_2), entries.join(keysByText).mapToPair(Tuple2::_2));
    }

    /** With one more than count, it is seen that they are too many. */
    private static TreeSet<String> with(TreeSet<String> texts, String text) {
        if (texts.size() <= NearDuplicates.MOST_TEXTS) {
            texts.add(text);
        }
        return texts;
    }

    private static TreeSet<String> withAll(TreeSet<String> texts, TreeSet<String> others) {
        others.forEach(other -> with(texts, other));
        return texts;
    }

    /** Two texts, in order. */
    private record Pair(String one, String other) implements Serializable {

        static List<Pair> of(List<String> texts) {
            List<Pair> pairs = new ArrayList<>();
            for (int later = 1; later < texts.size(); later++) {
                for (String one : texts.subList(0, later)) {
                    pairs.add(new Pair(one, texts.get(later)));
                }
            }
            return pairs;
        }

        String text() {
            return one + " " + other;
        }

        static Pair parse(String text) {
            return new Pair(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1));
        }
    }
}
