package org.papergraph.server;

import java.util.List;
import java.util.stream.Collectors;
import org.papergraph.server.page.Link;
import org.papergraph.server.page.PageRenderer;

/** Says why there is no better answer: in HTML to browsers, in plain text to others. */
final class Messages {

    private final PageRenderer renderer;

    Messages(PageRenderer renderer) {
        this.renderer = renderer;
    }

    Answer notFound(Request request) {
        return message(request, 404, "Not found", "There is nothing at " + request.path() + ".");
    }

    Answer message(Request request, int status, String title, String text) {
        return message(request, status, title, text, List.of());
    }

    /** @param links to what may be meant instead */
    Answer message(Request request, int status, String title, String text, List<Link> links) {
        Answer answer = request.accept().prefersHtml()
                ? Answer.html(renderer.message(title, text, links)).withStatus(status)
                : Answer.text(status, text + links.stream().map(link -> "\n" + link.href()).collect(Collectors.joining()));
        return answer.negotiated();
    }
}
