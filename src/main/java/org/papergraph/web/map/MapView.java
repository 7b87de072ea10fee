package org.papergraph.web.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.graph.ResourceType;

/**
 * A part of the concept map.
 *
 * @param concept the key of the centre, such as {@code method/sam}, or empty for the most used concepts
 * @param kind of the concepts to show, or empty for all
 * @param minimum the number of papers that two concepts share at least
 */
record MapView(String concept, String kind, int minimum) {

    /** The path of the map. */
    public static final String PATH = "/map";

    static final List<String> TYPES = ResourceType.concepts().stream().map(ResourceType::label).toList();
    static final List<Integer> MINIMA = List.of(1, 2, 3, 5, 10, 20);

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");
    private static final int USUAL_MINIMUM = 2;

    public MapView {
        kind = TYPES.contains(kind) ? kind : "";
        minimum = Math.max(1, minimum);
    }

    /** The view of the parameters of a request; an unreadable one counts as absent. */
    public static MapView of(String concept, String kind, String minimum) {
        int usual = concept.isEmpty() ? USUAL_MINIMUM : 1;
        return new MapView(concept, kind, NUMBER.matcher(minimum).matches() ? Integer.parseInt(minimum) : usual);
    }

    /** The URL of the view. */
    String href() {
        return PATH + "?minimum=" + minimum + (kind.isEmpty() ? "" : "&type=" + kind)
                + (concept.isEmpty() ? "" : "&concept=" + URLEncoder.encode(concept, StandardCharsets.UTF_8));
    }

    MapView withKind(String other) {
        return new MapView(concept, other, minimum);
    }

    MapView withMinimum(int other) {
        return new MapView(concept, kind, other);
    }

    /** The URL of the map around a concept. */
    static String around(String concept) {
        return PATH + "?concept=" + URLEncoder.encode(concept, StandardCharsets.UTF_8);
    }
}
