package org.papergraph.store.statistics;

import java.util.Map;

/**
 * Counts of the published triples; a triple in several graphs counts once.
 *
 * @param subjects distinct
 * @param objects distinct, literals included
 * @param classes number of instances, by IRI
 * @param properties use of each, by IRI
 */
public record GraphStatistics(long triples, long subjects, long objects, Map<String, Long> classes, Map<String, Use> properties) {

    public GraphStatistics {
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /**
     * The use of a property.
     *
     * @param subjects distinct
     * @param objects distinct
     */
    public record Use(long triples, long subjects, long objects) {}
}
