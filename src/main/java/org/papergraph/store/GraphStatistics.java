package org.papergraph.store;

import java.util.Map;

/**
 * How much of what a store publishes; a triple in several graphs counts once.
 *
 * @param subjects different ones
 * @param objects different ones, literals included
 * @param classes how many things belong to each, by IRI
 * @param properties how each is used, by IRI
 */
public record GraphStatistics(long triples, long subjects, long objects, Map<String, Long> classes, Map<String, Use> properties) {

    public GraphStatistics {
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /**
     * How a property is used.
     *
     * @param subjects different ones
     * @param objects different ones
     */
    public record Use(long triples, long subjects, long objects) {}
}
