package org.papergraph.server.page;

import java.util.Map;

/** The values that questions take. */
final class Values {

    private Values() {}

    static Map<String, String> of(String thing) {
        return Map.of("thing", thing);
    }

    static Map<String, String> of(String thing, int limit) {
        return Map.of("thing", thing, "limit", Integer.toString(limit));
    }
}
