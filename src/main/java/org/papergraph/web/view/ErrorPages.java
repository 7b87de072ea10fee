package org.papergraph.web.view;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/** Says why there is no better answer: in HTML to browsers, in plain text to others. */
public final class ErrorPages {

    private final PageRenderer renderer;

    public ErrorPages(PageRenderer renderer) {
        this.renderer = renderer;
    }

    public Response notFound(Request request) {
        return message(request, 404, "Not found", "There is nothing at " + request.path() + ".");
    }

    public Response message(Request request, int status, String title, String text) {
        return message(request, status, title, text, List.of());
    }

    /** @param links to what may be meant instead */
    public Response message(Request request, int status, String title, String text, List<Link> links) {
        Response answer = request.accept().prefersHtml()
                ? Response.html(renderer.message(title, text, links)).withStatus(status)
                : Response.text(status, text + links.stream().map(link -> "\n" + link.href()).collect(Collectors.joining()));
        return answer.negotiated();
    }
}
