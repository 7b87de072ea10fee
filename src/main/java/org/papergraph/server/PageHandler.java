package org.papergraph.server;

import java.util.Optional;
import org.papergraph.server.page.PageRenderer;
import org.papergraph.server.page.ThingReader;
import org.papergraph.server.thing.Selection;
import org.papergraph.server.thing.ThingPages;

/** {@code /page/type/key}: a thing for people. */
final class PageHandler implements Handler {

    private static final String PREFIX = "/page/";

    private final ThingReader reader;
    private final ThingPages pages;
    private final PageRenderer renderer;
    private final Messages messages;

    PageHandler(ThingReader reader, ThingPages pages, PageRenderer renderer, Messages messages) {
        this.reader = reader;
        this.pages = pages;
        this.renderer = renderer;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of("");
    }

    @Override
    public Optional<Answer> answer(Request request) {
        return Optional.of(reader.find(request.after(PREFIX))
                .map(iri -> pages.page(iri, Selection.of(request::parameter)))
                .map(page -> Answer.html(renderer.thing(page.template(), page, request.origin())))
                .orElseGet(() -> messages.notFound(request)));
    }
}
