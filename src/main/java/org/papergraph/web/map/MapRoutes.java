package org.papergraph.web.map;

import java.util.List;
import java.util.Map;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;

/** {@code /map}: which concepts are used together, as a list that scripts draw as a map. */
public final class MapRoutes {

    private final ConceptMapReader reader;
    private final PageRenderer renderer;
    private final List<String> scripts;
    private final ErrorPages errors;

    /** @param scripts URLs of the scripts that lay the map out */
    public MapRoutes(ConceptMapReader reader, PageRenderer renderer, List<String> scripts, ErrorPages errors) {
        this.reader = reader;
        this.renderer = renderer;
        this.scripts = List.copyOf(scripts);
        this.errors = errors;
    }

    public List<Route> routes() {
        return List.of(Route.get(MapView.PATH, this::map).cachedByVersion().named("Map"));
    }

    private Response map(Request request) {
        String concept = request.parameter("concept").orElse("");
        MapView view = MapView.of(
                concept, request.parameter("type").orElse(""), request.parameter("minimum").orElse(""));
        return reader.read(view)
                .map(map -> Response.html(renderer.render("map/map.jte", Map.of("map", map, "scripts", scripts))))
                .orElseGet(() -> errors.notFound(request, "The map has no concept '" + BidiText.isolated(concept) + "'.", concept));
    }
}
