package org.papergraph.server;

import java.util.Optional;
import org.papergraph.server.page.PageRenderer;
import org.papergraph.server.page.ThingReader;
import org.papergraph.server.thing.Page;
import org.papergraph.server.thing.Selection;
import org.papergraph.server.thing.ThingPages;

/** {@code /page/type/key}: a thing for people. */
final class PageHandler implements Handler {

    private static final String PREFIX = "/page/";

    private final ThingReader reader;
    private final ThingPages pages;
    private final PageRenderer renderer;
    private final Signposts signposts;
    private final Messages messages;

    PageHandler(
            ThingReader reader, ThingPages pages, PageRenderer renderer, Signposts signposts, Messages messages) {
        this.reader = reader;
        this.pages = pages;
        this.signposts = signposts;
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
                .map(iri -> page(iri, request))
                .orElseGet(() -> messages.notFound(request)));
    }

    private Answer page(String iri, Request request) {
        Page page = pages.page(iri, Selection.of(request::parameter));
        return Answer.html(renderer.thing(page.template(), page, request.origin())).with("Link", signposts.ofPage(iri));
    }
}
