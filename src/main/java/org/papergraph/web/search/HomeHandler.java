package org.papergraph.web.search;

import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.PageRenderer;

/** {@code /}: the front page. */
public final class HomeHandler implements Handler {

    private final HomeReader reader;
    private final PageRenderer renderer;

    public HomeHandler(HomeReader reader, PageRenderer renderer) {
        this.reader = reader;
        this.renderer = renderer;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/");
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of("");
    }

    @Override
    public Optional<Response> answer(Request request) {
        return Optional.of(Response.html(renderer.page("search/home.jte", reader.read())));
    }
}
