package org.papergraph.web.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;

/** {@code /map}: which concepts are used together, as a list that scripts draw as a map. */
public final class MapHandler implements Handler {

    private final ConceptMapReader reader;
    private final PageRenderer renderer;
    private final List<String> scripts;
    private final ErrorPages messages;

    /** @param scripts addresses of what lays the map out */
    public MapHandler(ConceptMapReader reader, PageRenderer renderer, List<String> scripts, ErrorPages messages) {
        this.reader = reader;
        this.renderer = renderer;
        this.scripts = List.copyOf(scripts);
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.equals(MapView.PATH);
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of("");
    }

    @Override
    public Optional<Response> answer(Request request) {
        String concept = request.parameter("concept").orElse("");
        MapView view = MapView.of(
                concept, request.parameter("type").orElse(""), request.parameter("minimum").orElse(""));
        return Optional.of(reader.read(view)
                .map(map -> Response.html(renderer.render("map/map.jte", Map.of("map", map, "scripts", scripts))))
                .orElseGet(() -> messages.message(
                        request, 404, "Not found", "The map has no concept '" + concept + "'.")));
    }
}
