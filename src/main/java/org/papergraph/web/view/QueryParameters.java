package org.papergraph.web.view;

import java.util.Map;

/** The values that questions take. */
public final class QueryParameters {

    private QueryParameters() {}

    public static Map<String, String> of(String thing) {
        return Map.of("thing", thing);
    }

    public static Map<String, String> of(String thing, int limit) {
        return Map.of("thing", thing, "limit", Integer.toString(limit));
    }
}
