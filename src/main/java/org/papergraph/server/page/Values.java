package org.papergraph.server.page;

import java.util.Map;

/** The values that questions take. */
public final class Values {

    private Values() {}

    public static Map<String, String> of(String thing) {
        return Map.of("thing", thing);
    }

    public static Map<String, String> of(String thing, int limit) {
        return Map.of("thing", thing, "limit", Integer.toString(limit));
    }
}
