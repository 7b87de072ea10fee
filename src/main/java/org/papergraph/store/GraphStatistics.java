package org.papergraph.store;

import java.util.Map;

/**
 * Statistics of the published graph; a triple in several graphs counts once.
 *
 * @param subjects different ones
 * @param objects different ones, literals included
 * @param classes number of instances, by class IRI
 * @param properties usage, by property IRI
 */
public record GraphStatistics(long triples, long subjects, long objects, Map<String, Long> classes, Map<String, Use> properties) {

    public GraphStatistics {
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /**
     * The usage of a property.
     *
     * @param subjects different ones
     * @param objects different ones
     */
    public record Use(long triples, long subjects, long objects) {}
}
