package org.papergraph.web.sparql;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.fuseki.DEF;
import org.papergraph.query.IriReference;
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.view.QueryUrls;

/**
 * {@code /sparql}: the SPARQL 1.1 Protocol, spoken by Fuseki; without a query the service description; for a browser
 * the editor with its query and the results. {@code /data}: graphs by the Graph Store Protocol, spoken by Fuseki.
 */
public final class SparqlRoutes {

    private final Function<String, Response> editor;
    private final String base;

    /**
     * @param editor makes the page of the editor with a query and its results
     * @param base IRI against which relative IRIs in a query are resolved
     */
    public SparqlRoutes(Function<String, Response> editor, String base) {
        this.editor = editor;
        this.base = base;
    }

    public List<Route> routes() {
        return List.of(
                Route.forward(List.of("GET", "HEAD"), "/data", this::graphs).cachedByVersion(SparqlRoutes::graphFormat).named("GraphStore"),
                Route.forward(List.of("GET", "HEAD", "POST"), "/sparql", this::query).cachedByVersion(this::representation).runningQueries().named("Sparql"));
    }

    private Optional<Response> graphs(Request request) {
        request.parameter("graph").ifPresent(graph -> IriReference.graph(graph, base));
        Optional<String> format = graphFormat(request);
        format.ifPresent(request::settle);
        return format.isPresent() ? Optional.empty() : Optional.of(Response.notAcceptable(graphFormats(request)));
    }

    private static Optional<String> graphFormat(Request request) {
        return request.accept().best(graphFormats(request));
    }

    private static List<String> graphFormats(Request request) {
        boolean oneGraph = request.parameter("default").isPresent() || request.parameter("graph").isPresent();
        return Response.types(oneGraph ? DEF.rdfOffer : DEF.quadsOffer);
    }

    private Optional<String> representation(Request request) {
        if (isOfBrowser(request)) {
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

    private static boolean isOfBrowser(Request request) {
        return request.accept().prefersHtml() && request.parameter("format").orElse("").isEmpty();
    }

    private Optional<Response> query(Request request) {
        if (!request.isRead()) {
            return Optional.empty();
        }
        if (request.parameter("update").isPresent()) {
            return Optional.of(Response.text(400, "The store can only be read: " + request.path() + " takes no updates."));
        }
        Optional<String> query = request.parameter("query");
        if (isOfBrowser(request)) {
            return Optional.of(query.map(editor)
                    .orElseGet(() -> Response.seeOther(QueryUrls.EDITOR))
                    .negotiated());
        }
        return query.isPresent() ? Optional.empty() : Optional.of(ServiceDescription.response(request));
    }
}
