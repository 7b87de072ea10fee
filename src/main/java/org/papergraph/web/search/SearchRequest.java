package org.papergraph.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.papergraph.citation.CitationFormat;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.Facet;

/**
 * Words to search for, facets to narrow down by, and a page of the results.
 *
 * @param words as typed, or empty to browse
 * @param chosen by facet, each as addresses have it
 * @param page counted from 1
 */
record SearchRequest(String words, Map<Facet, String> chosen, int page) {

    static final String PATH = "/search";

    public SearchRequest {
        chosen = Map.copyOf(chosen);
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1: " + page);
        }
    }

    static SearchRequest of(ResourceType type) {
        return new SearchRequest("", Map.of(Facet.TYPE, type.label()), 1);
    }

    boolean isChosen(Facet facet, String value) {
        return value.equals(chosen.get(facet));
    }

    SearchRequest with(Facet facet, String value) {
        Map<Facet, String> more = chosen.isEmpty() ? new EnumMap<>(Facet.class) : new EnumMap<>(chosen);
        more.put(facet, value);
        return new SearchRequest(words, more, 1);
    }

    SearchRequest without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        chosen.forEach((each, value) -> {
            if (each != facet) {
                fewer.put(each, value);
            }
        });
        return new SearchRequest(words, fewer, 1);
    }

    SearchRequest onPage(int other) {
        return new SearchRequest(words, chosen, other);
    }

    /** The address of the page that answers this. */
    String address() {
        return PATH + query();
    }

    /** The address of all papers that are found, in a format of reference managers. */
    String address(CitationFormat format) {
        return PATH + "." + format.extension() + query();
    }

    private String query() {
        StringBuilder address = new StringBuilder("?q=").append(encoded(words));
        for (Facet facet : Facet.values()) {
            if (chosen.containsKey(facet)) {
                address.append('&').append(facet.parameter()).append('=').append(encoded(chosen.get(facet)));
            }
        }
        return address.append(page > 1 ? "&page=" + page : "").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
