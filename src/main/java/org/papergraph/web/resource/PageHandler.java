package org.papergraph.web.resource;

import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.ResourceReader;

/** {@code /page/type/key}: a thing for people. */
public final class PageHandler implements Handler {

    private static final String PREFIX = "/page/";

    private final ResourceReader reader;
    private final ResourcePages pages;
    private final PageRenderer renderer;
    private final Signposts signposts;
    private final ErrorPages messages;

    public PageHandler(
            ResourceReader reader, ResourcePages pages, PageRenderer renderer, Signposts signposts, ErrorPages messages) {
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
    public Optional<Response> answer(Request request) {
        return Optional.of(reader.find(request.after(PREFIX))
                .map(iri -> page(iri, request))
                .orElseGet(() -> messages.notFound(request)));
    }

    private Response page(String iri, Request request) {
        ResourcePage page = pages.page(iri, Selection.of(request::parameter));
        return Response.html(renderer.thing(page.template(), page, request.origin())).with("Link", signposts.ofPage(iri));
    }
}
