package org.papergraph.server.page;

import java.util.Arrays;
import java.util.List;

/** What a thing is, as the first segment of its key tells. */
enum ThingKind {
    PAPER("paper"),
    CONCEPT("method", "task", "dataset", "metric"),
    AGENT("person", "organization"),
    VENUE("venue"),
    DOCUMENT("source"),
    /** everything else, also what is part of one of the above */
    OTHER;

    private final List<String> segments;

    ThingKind(String... segments) {
        this.segments = List.of(segments);
    }

    /** @param key such as {@code paper/a-title-0f3a} */
    static ThingKind of(String key) {
        String[] parts = key.split("/");
        return Arrays.stream(values())
                .filter(kind -> parts.length == 2 && kind.segments.contains(parts[0]))
                .findFirst()
                .orElse(OTHER);
    }

    boolean hasPapers() {
        return this == CONCEPT || this == AGENT || this == VENUE;
    }
}
