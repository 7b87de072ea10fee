package org.papergraph.web.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.RdfFormat;

/** The description of the SPARQL endpoint (SPARQL 1.1 Service Description). */
final class ServiceDescription {

    private static final List<String> OFFERS =
            Arrays.stream(RdfFormat.values()).map(RdfFormat::mediaType).toList();

    private ServiceDescription() {}

    /** The media type that the client prefers. */
    static Optional<String> representation(Request request) {
        return request.accept().best(OFFERS);
    }

    /** The description in the format that the client prefers, about the URL that it used. */
    static Response response(Request request) {
        return representation(request)
                .flatMap(RdfFormat::ofMediaType)
                .map(format -> Response.data(format.mediaType(), format.write(graph(request))))
                .orElseGet(() -> Response.notAcceptable(OFFERS))
                .negotiated();
    }

    private static Graph graph(Request request) {
        return RDFParser.source(ServiceDescription.class.getResourceAsStream("service.ttl"))
                .lang(Lang.TURTLE)
                .base(request.url())
                .toGraph();
    }
}
