package org.papergraph.push;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.WebContent;

/** The requests of the SPARQL 1.1 Graph Store HTTP Protocol, with graphs in N-Triples. */
record GraphStoreProtocol(URI address, int batch) implements TargetProtocol {

    /** Some megabytes, which a target takes in one transaction. */
    static final int USUAL_BATCH = 25_000;

    @Override
    public TargetRequest replace(String graph, Slice slice) {
        return withBody("PUT", graph, slice);
    }

    @Override
    public TargetRequest add(String graph, Slice slice) {
        return withBody("POST", graph, slice);
    }

    @Override
    public TargetRequest remove(String graph) {
        return TargetRequest.withoutBody("DELETE", of(graph));
    }

    /** Asks whether a graph is there, which is answered by 404 where it is not. */
    TargetRequest look(String graph) {
        return TargetRequest.withoutBody("HEAD", of(graph));
    }

    private TargetRequest withBody(String method, String graph, Slice slice) {
        String lines = String.join("\n", slice.statements()) + "\n";
        return new TargetRequest(method, of(graph), WebContent.contentTypeNTriples, lines.getBytes(StandardCharsets.UTF_8));
    }

    private URI of(String graph) {
        String separator = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + separator + "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
    }
}
