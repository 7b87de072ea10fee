package org.papergraph.web.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.DEF;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/** {@code /data}: whole graphs, or all of them, by the Graph Store Protocol, which Fuseki speaks. */
public final class GraphStoreHandler implements Handler {

    @Override
    public boolean handles(String path) {
        return path.equals("/data");
    }

    @Override
    public Optional<String> representation(Request request) {
        return request.accept().best(offers(request));
    }

    @Override
    public Optional<Response> answer(Request request) {
        List<String> offers = offers(request);
        return request.accept().best(offers).isPresent() ? Optional.empty() : Optional.of(Response.notAcceptable(offers));
    }

    private static List<String> offers(Request request) {
        boolean oneGraph = request.parameter("default").isPresent() || request.parameter("graph").isPresent();
        return Response.types(oneGraph ? DEF.rdfOffer : DEF.quadsOffer);
    }
}
