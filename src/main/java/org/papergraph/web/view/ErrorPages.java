package org.papergraph.web.view;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Router.ErrorResponses;

/** Error responses: in HTML for browsers, in plain text for others. */
public final class ErrorPages implements ErrorResponses {

    private final PageRenderer renderer;
    private final Function<String, List<Link>> near;

    /** @param near resources whose names are near to a path that leads nowhere */
    public ErrorPages(PageRenderer renderer, Function<String, List<Link>> near) {
        this.renderer = renderer;
        this.near = near;
    }

    @Override
    public Response error(Request request, int status, String title, String text) {
        return error(request, status, title, text, List.of(), List.of());
    }

    /** 404, with what may have been meant. */
    @Override
    public Response notFound(Request request) {
        return notFound(request, "There is nothing at " + BidiText.isolated(request.path()) + ".", request.path());
    }

    /** @param name that nothing has, as the end of a path */
    public Response notFound(Request request, String text, String name) {
        return error(request, 404, "Not found", text, List.of(), near.apply(name));
    }

    /**
     * 410, with what replaced the resource, or else with what may have been meant.
     *
     * @param successors links to the resources that replaced it
     */
    public Response gone(Request request, String text, List<Link> successors) {
        return error(request, 410, "Gone", text, successors, successors.isEmpty() ? near.apply(request.path()) : List.of());
    }

    private Response error(Request request, int status, String title, String text, List<Link> links, List<Link> meant) {
        Response response = request.accept().prefersHtml()
                ? Response.html(renderer.message(title, text, links, meant)).withStatus(status)
                : Response.text(status, text + lines(request, links) + (meant.isEmpty() ? "" : "\nDid you mean:" + lines(request, meant)));
        return response.negotiated();
    }

    private static String lines(Request request, List<Link> links) {
        return links.stream().map(link -> "\n" + request.rooted(link.href())).collect(Collectors.joining());
    }
}
