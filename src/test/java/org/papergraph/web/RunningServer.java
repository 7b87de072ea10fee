package org.papergraph.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.SampleStore;
import org.papergraph.store.Store;
import org.papergraph.web.http.ServerOptions;

/** A server of the sample graph on a free port, and a client for it that follows no redirects. */
final class RunningServer implements AutoCloseable {

    static final Path ONTOLOGY = Path.of("ontology", "papergraph.ttl");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final PapergraphServer server;

    private RunningServer(Store store, PapergraphServer server) {
        this.store = store;
        this.server = server;
    }

    static RunningServer start() {
        return start(options());
    }

    static ServerOptions options() {
        return ServerOptions.usual(ONTOLOGY).withPort(0).withQueryTimeout(Duration.ofSeconds(20));
    }

    static RunningServer start(ServerOptions options) {
        return start(options, SampleStore.open());
    }

    static RunningServer start(ServerOptions options, Store store) {
        return new RunningServer(store, PapergraphServer.start(options, store, examples()));
    }

    /** Sends a form, as it is written in the body. */
    HttpResponse<String> post(String path, String form, String... headers) {
        return send("POST", path, form, headers);
    }

    PapergraphServer server() {
        return server;
    }

    Store store() {
        return store;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> query(String sparql, String... headers) {
        return get("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    private static NamedQueries examples() {
        try {
            Path folder = Files.createTempDirectory("queries");
            Path sure = Files.writeString(folder.resolve("concepts.rq"), """
                    #+ summary: Concepts by name
                    #+ description: Every concept & its name.
                    #+ defaults:
                    #+   - limit: 5
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    SELECT ?concept ?name { ?concept skos:prefLabel ?name } ORDER BY ?name LIMIT ?_limit_integer
                    """);
            Path needy = Files.writeString(folder.resolve("uses.rq"), """
                    #+ summary: Who uses a method
                    PREFIX pg: <https://w3id.org/papergraph/ontology#>
                    SELECT ?paper { ?paper pg:usesMethod ?_method_iri }
                    """);
            NamedQueries examples = NamedQueries.read(folder);
            Files.delete(sure);
            Files.delete(needy);
            Files.delete(folder);
            return examples;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
