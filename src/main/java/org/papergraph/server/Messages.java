package org.papergraph.server;

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
        Answer answer = request.accept().prefersHtml()
                ? Answer.html(renderer.message(title, text)).withStatus(status)
                : Answer.text(status, text);
        return answer.negotiated();
    }
}
