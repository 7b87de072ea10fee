package org.papergraph.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.server.page.ConceptMapReader;
import org.papergraph.server.page.MapView;
import org.papergraph.server.page.PageRenderer;

/** {@code /map}: which concepts are used together, as a list that scripts draw as a map. */
final class MapHandler implements Handler {

    private final ConceptMapReader reader;
    private final PageRenderer renderer;
    private final List<String> scripts;
    private final Messages messages;

    /** @param scripts addresses of what lays the map out */
    MapHandler(ConceptMapReader reader, PageRenderer renderer, List<String> scripts, Messages messages) {
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
    public Optional<Answer> answer(Request request) {
        String concept = request.parameter("concept").orElse("");
        MapView view = MapView.of(
                concept, request.parameter("type").orElse(""), request.parameter("minimum").orElse(""));
        return Optional.of(reader.read(view)
                .map(map -> Answer.html(renderer.render("map.jte", Map.of("map", map, "scripts", scripts))))
                .orElseGet(() -> messages.message(
                        request, 404, "Not found", "The map has no concept '" + concept + "'.")));
    }
}
