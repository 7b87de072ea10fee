package org.papergraph.web.map;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.Search;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.ResourceUrls;

/**
 * {@code /map}: which concepts are used together, as a list that scripts draw as a map; {@code ?concept=}: around the concept or
 * paper of a key; {@code ?find=}: around the one of a name. {@code /map/papers}: which papers cite one another.
 */
public final class MapRoutes {

    private static final int LONGEST = 300;

    private final ConceptMapReader reader;
    private final Search search;
    private final ResourceUrls urls;
    private final PageRenderer renderer;
    private final List<String> scripts;
    private final ErrorPages errors;

    /** @param scripts URLs of the scripts that lay the map out */
    public MapRoutes(ConceptMapReader reader, Search search, ResourceUrls urls, PageRenderer renderer, List<String> scripts, ErrorPages errors) {
        this.reader = reader;
        this.search = search;
        this.urls = urls;
        this.renderer = renderer;
        this.scripts = List.copyOf(scripts);
        this.errors = errors;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(MapView.PATH, this::map).cachedByVersion().named("Map"),
                Route.get(MapView.PATH + "/papers", request -> papers()).cachedByVersion().named("Map"));
    }

    private Response papers() {
        return Response.html(renderer.render("map/network.jte", Map.of("network", reader.papers(), "scripts", scripts)));
    }

    private Response map(Request request) {
        String name = request.parameter("find").orElse("");
        return name.isBlank() ? drawn(request) : found(request, name.substring(0, Math.min(name.length(), LONGEST)));
    }

    /** A redirect to the map around the concept or paper of a name, or of one like it. */
    private Response found(Request request, String name) {
        return Stream.concat(search.named(name).stream(), search.alike(name).stream())
                .filter(entry -> entry.type().isConcept() || entry.type() == ResourceType.PAPER)
                .filter(entry -> reader.holds(entry.iri()))
                .findFirst()
                .map(entry -> Response.seeOther(MapView.around(urls.keys().key(entry.iri()))))
                .orElseGet(() -> errors.notFound(request, "Nothing on the map is called “" + BidiText.isolated(name) + "”.", name));
    }

    private Response drawn(Request request) {
        String concept = request.parameter("concept").orElse("");
        MapView view = MapView.of(
                concept, request.parameter("type").orElse(""), request.parameter("minimum").orElse(""));
        return reader.read(view)
                .map(map -> Response.html(renderer.render("map/map.jte", Map.of("map", map, "scripts", scripts))))
                .orElseGet(() -> errors.notFound(request, "The map has no concept '" + BidiText.isolated(concept) + "'.", concept));
    }
}
