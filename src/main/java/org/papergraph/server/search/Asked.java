package org.papergraph.server.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody looks for.
 *
 * @param words as typed, or empty to browse
 * @param chosen by facet, each as addresses have it
 * @param page counted from 1
 */
public record Asked(String words, Map<Facet, String> chosen, int page) {

    static final String PATH = "/search";

    public Asked {
        chosen = Map.copyOf(chosen);
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1: " + page);
        }
    }

    static Asked of(Kind kind) {
        return new Asked("", Map.of(Facet.TYPE, kind.word()), 1);
    }

    boolean isChosen(Facet facet, String value) {
        return value.equals(chosen.get(facet));
    }

    boolean browses() {
        return words.isBlank();
    }

    Asked with(Facet facet, String value) {
        Map<Facet, String> more = chosen.isEmpty() ? new EnumMap<>(Facet.class) : new EnumMap<>(chosen);
        more.put(facet, value);
        return new Asked(words, more, 1);
    }

    Asked without(Facet facet) {
        Map<Facet, String> fewer = new EnumMap<>(Facet.class);
        chosen.forEach((each, value) -> {
            if (each != facet) {
                fewer.put(each, value);
            }
        });
        return new Asked(words, fewer, 1);
    }

    Asked onPage(int other) {
        return new Asked(words, chosen, other);
    }

    /** The address of the page that answers this. */
    String address() {
        StringBuilder address = new StringBuilder(PATH + "?q=").append(encoded(words));
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
