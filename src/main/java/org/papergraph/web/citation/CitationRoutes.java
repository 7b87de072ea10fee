package org.papergraph.web.citation;

import java.util.List;
import java.util.Map;
import org.papergraph.citation.CitationFormat;
import org.papergraph.resource.MissingWork;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.ResourceUrls;

/** {@code /missing}: the works that papers cite most and no document is of; {@code /missing.bib}: the same for reference managers. */
public final class CitationRoutes {

    private final ResourceReader resources;
    private final ResourceUrls urls;
    private final PageRenderer renderer;

    public CitationRoutes(ResourceReader resources, ResourceUrls urls, PageRenderer renderer) {
        this.resources = resources;
        this.urls = urls;
        this.renderer = renderer;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(MissingWorks.PATH, this::page).cachedByVersion().named("Missing"),
                Route.get(MissingWorks.PATH + ".bib", request -> file()).cachedByVersion().named("Missing"));
    }

    private Response page(Request request) {
        int page = request.parameter("page").filter(text -> text.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1);
        return Response.html(renderer.render("citation/missing.jte", Map.of("page", MissingWorks.of(resources, page, urls))));
    }

    private Response file() {
        StringBuilder text = new StringBuilder();
        CitationFormat.BIBTEX.write(MissingWork.citations(resources.missingWorks(MissingWorks.IN_FILE, 0)).iterator(), text);
        return Response.data(CitationFormat.BIBTEX.mediaType(), text.toString());
    }
}
