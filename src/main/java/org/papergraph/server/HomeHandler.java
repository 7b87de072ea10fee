package org.papergraph.server;

import java.util.Optional;
import org.papergraph.server.page.PageRenderer;
import org.papergraph.server.search.HomeReader;

/** {@code /}: the front page. */
final class HomeHandler implements Handler {

    private final HomeReader reader;
    private final PageRenderer renderer;

    HomeHandler(HomeReader reader, PageRenderer renderer) {
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
    public Optional<Answer> answer(Request request) {
        return Optional.of(Answer.html(renderer.page("home.jte", reader.read())));
    }
}
