package org.papergraph.web.sparql;

import java.util.Optional;
import java.util.function.Function;
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.QueryUrls;

/**
 * {@code /sparql}: the SPARQL 1.1 protocol, which Fuseki speaks. Asked nothing, it describes itself. A browser is led
 * to the editor, or gets it with the answer to its query.
 */
public final class SparqlHandler implements Handler {

    private final Function<String, Response> editor;
    private final String base;

    /**
     * @param editor makes the page of the editor with a query and its results
     * @param base what relative IRIs in a query are resolved against
     */
    public SparqlHandler(Function<String, Response> editor, String base) {
        this.editor = editor;
        this.base = base;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/sparql");
    }

    @Override
    public String methods() {
        return "GET, HEAD, POST, OPTIONS";
    }

    @Override
    public Optional<String> representation(Request request) {
        if (isForPeople(request)) {
            return Optional.empty();
        }
        if (request.parameter("query").isPresent()) {
            return isRepeatable(request) ? Optional.of("accept " + request.header("Accept")) : Optional.empty();
        }
        return ServiceDescription.representation(request);
    }

    private boolean isRepeatable(Request request) {
        try {
            return request.parameter("query").filter(text -> !text.isBlank())
                    .map(text -> QueryGuard.isRepeatable(QueryGuard.parse(text, base)))
                    .orElse(true);
        } catch (QueryRejectedException e) {
            return false;
        }
    }

    private static boolean isForPeople(Request request) {
        return request.accept().prefersHtml() && request.parameter("format").orElse("").isEmpty();
    }

    @Override
    public Optional<Response> answer(Request request) {
        if (!request.isRead()) {
            return Optional.empty();
        }
        Optional<String> query = request.parameter("query");
        if (isForPeople(request)) {
            return Optional.of(query.map(editor)
                    .orElseGet(() -> Response.seeOther(QueryUrls.EDITOR))
                    .negotiated());
        }
        return query.isPresent() ? Optional.empty() : Optional.of(ServiceDescription.answer(request));
    }
}
