package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.papergraph.cli.option.Installation;

/**
 * Runs what people and programs do first, so that the virtual machine can archive the classes: ingests a small document, asks, and
 * serves. The launcher starts it once a build, with an empty folder for the store.
 */
public final class ArchiveTraining {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<String> ADDRESSES = List.of("/", "/search?q=learning", "/search?q=learning&type=method", "/query", "/map", "/dataset", "/sparql",
            "/api/most-used-methods", "/api/openapi.json", "/metrics", "/complete?q=lear", "/.well-known/void", "/ontology");

    private final Path store;
    private final PrintWriter log = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    private final HttpClient client = HttpClient.newHttpClient();

    private ArchiveTraining(Path store) {
        this.store = store;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ArchiveTraining training = new ArchiveTraining(Path.of(arguments[0]));
        training.ask();
        training.serve();
        System.exit(0);
    }

    private void ask() throws IOException {
        run("ingest", smallestSeed().toString());
        run("query", "most-used-methods");
        run("query", "-e", "SELECT * { ?s ?p ?o } LIMIT 3", "--output", "csv");
        run("status");
    }

    private static Path smallestSeed() throws IOException {
        try (Stream<Path> seeds = Files.list(Installation.seeds())) {
            return seeds.filter(file -> file.toString().endsWith(".txt")).min((one, other) -> Long.compare(one.toFile().length(), other.toFile().length())).orElseThrow();
        }
    }

    private void run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--db";
        all[arguments.length + 1] = store.toString();
        if (Papergraph.run(log, log, all) != 0) {
            throw new IllegalStateException(arguments[0] + " failed");
        }
    }

    private void serve() throws IOException, InterruptedException {
        int port = freePort();
        Thread server = new Thread(() -> run("serve", "--port", String.valueOf(port)), "serve");
        server.setDaemon(true);
        server.start();
        String root = "http://localhost:" + port;
        await(root + "/health");
        for (String address : ADDRESSES) {
            get(root + address, "text/html,*/*;q=0.8");
        }
        String paper = get(root + "/sparql?query=" + encoded("SELECT ?p { ?p a <http://purl.org/spar/fabio/ResearchPaper> } LIMIT 1"), "text/csv").lines().skip(1).findFirst().orElseThrow();
        String key = paper.substring(paper.indexOf("/id/") + 4);
        get(root + "/page/" + key, "text/html");
        get(root + "/data/" + key + ".ttl", "text/turtle");
        get(root + "/data/" + key + ".jsonld", "application/ld+json");
        get(root + "/sparql?query=" + encoded("SELECT (count(*) AS ?n) { ?s ?p ?o }"), "application/sparql-results+json");
    }

    private void await(String address) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                get(address, "*/*");
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(50);
            }
        }
    }

    private String get(String address, String accept) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).timeout(PATIENCE).build(), BodyHandlers.ofString()).body();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
