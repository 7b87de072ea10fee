package org.papergraph.server;

import java.util.Optional;
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryTimeoutException;
import org.papergraph.server.page.PageRenderer;
import org.papergraph.server.page.SparqlPage;
import org.papergraph.server.page.SparqlReader;

/**
 * {@code /sparql}: the SPARQL 1.1 protocol, which Fuseki speaks. Asked nothing, it describes itself; a browser gets a
 * form and the answer on a page.
 */
final class SparqlHandler implements Handler {

    private static final String HTML = "text/html";

    private final SparqlReader reader;
    private final PageRenderer renderer;
    private final String base;

    /** @param base what relative IRIs in a query are resolved against */
    SparqlHandler(SparqlReader reader, PageRenderer renderer, String base) {
        this.reader = reader;
        this.renderer = renderer;
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
            return isRepeatable(request) ? Optional.of(HTML) : Optional.empty();
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
    public Optional<Answer> answer(Request request) {
        if (!request.isRead()) {
            return Optional.empty();
        }
        Optional<String> query = request.parameter("query");
        if (isForPeople(request)) {
            return Optional.of(query.map(this::page).orElseGet(() -> form("")).negotiated());
        }
        return query.isPresent() ? Optional.empty() : Optional.of(ServiceDescription.answer(request));
    }

    private Answer page(String query) {
        try {
            return query.isBlank() ? form(query) : html(reader.answer(query));
        } catch (QueryRejectedException e) {
            return html(reader.refused(query, e.getMessage())).withStatus(400);
        } catch (QueryTimeoutException e) {
            return html(reader.refused(query, e.getMessage())).withStatus(503);
        }
    }

    private Answer form(String query) {
        return html(reader.form(query));
    }

    private Answer html(SparqlPage page) {
        return Answer.html(renderer.sparql(page));
    }
}
