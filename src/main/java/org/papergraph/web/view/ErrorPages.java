package org.papergraph.web.view;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Router.ErrorResponses;

/** Error responses: in HTML for browsers, in plain text for others. */
public final class ErrorPages implements ErrorResponses {

    private final PageRenderer renderer;

    public ErrorPages(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Response error(Request request, int status, String title, String text) {
        return error(request, status, title, text, List.of());
    }

    /** @param links to resources that may be meant instead */
    public Response error(Request request, int status, String title, String text, List<Link> links) {
        Response response = request.accept().prefersHtml()
                ? Response.html(renderer.message(title, text, links)).withStatus(status)
                : Response.text(status, text + links.stream().map(link -> "\n" + request.rooted(link.href())).collect(Collectors.joining()));
        return response.negotiated();
    }
}
