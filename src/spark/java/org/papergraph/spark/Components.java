package org.papergraph.spark;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/** Connected components: members that share a key are connected, and a component is named by the smallest of its members. */
final class Components {

    private Components() {
    }

    /**
     * The components of members that are connected with others, by member; one that shares no key is left out.
     *
     * @param members by key
     */
    static JavaPairRDD<String, String> of(JavaPairRDD<String, String> members) {
        JavaPairRDD<String, String> distinct = members.distinct();
        JavaPairRDD<String, Long> shared = distinct.mapValues(member -> 1L).reduceByKey(Long::sum).filter(key -> key._2 > 1);
        JavaPairRDD<String, String> edges = distinct.join(shared).mapValues(Tuple2::_1).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> keys = edges.mapToPair(Tuple2::swap).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> labels = keys.keys().distinct().mapToPair(member -> new Tuple2<>(member, member)).persist(StorageLevel.MEMORY_AND_DISK_SER());
        boolean changed = true;
        while (changed) {
            JavaPairRDD<String, String> before = labels;
            JavaPairRDD<String, String> smallest = keys.join(before).mapToPair(Tuple2::_2).reduceByKey(Components::smaller);
            labels = edges.join(smallest).mapToPair(Tuple2::_2).reduceByKey(Components::smaller).persist(StorageLevel.MEMORY_AND_DISK_SER());
            changed = !labels.join(before).filter(member -> !member._2._1.equals(member._2._2)).isEmpty();
            before.unpersist();
        }
        edges.unpersist();
        keys.unpersist();
        return labels;
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
