package org.papergraph.server;

import java.util.Optional;
import org.papergraph.server.page.PageRenderer;
import org.papergraph.server.page.ThingReader;

/** {@code /page/type/key}: a thing for people. */
final class PageHandler implements Handler {

    private static final String PREFIX = "/page/";

    private final ThingReader reader;
    private final PageRenderer renderer;
    private final Signposts signposts;
    private final Messages messages;

    PageHandler(ThingReader reader, PageRenderer renderer, Signposts signposts, Messages messages) {
        this.reader = reader;
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
                .map(iri -> Answer.html(renderer.thing(reader.page(iri))).with("Link", signposts.ofPage(iri)))
                .orElseGet(() -> messages.notFound(request)));
    }
}
