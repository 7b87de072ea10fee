package org.papergraph.web.resource;

import java.util.Map;

/** The names by which the style sheet colours kinds of concepts. */
final class TypeColours {

    private static final Map<String, String> BY_HEADING =
            Map.of("Methods", "method", "Tasks", "task", "Datasets", "dataset", "Metrics", "metric");

    private TypeColours() {}

    /** @param heading over things of one kind */
    static String of(String heading) {
        return BY_HEADING.getOrDefault(heading, "");
    }
}
