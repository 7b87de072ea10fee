package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Heavy queries wait for one another, and nobody else for them. */
class QueryLoadTest {

    private static final String ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }";
    private static final List<String> HEAVY = List.of(
            ENDLESS,
            "SELECT * { BIND(\"" + "a".repeat(600) + "\" AS ?t) FILTER REGEX(?t, \"(.*)*(.*)*(.*)*(.*)*zzzzqqq$\") }",
            "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
            "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b . ?c (!<x:y>|^!<x:y>)* ?d . ?e ?f ?g . ?h ?i ?j }");

    private static final List<String> LOOK_UPS = List.of("/health", "/page/method/sam", "/data/method/sam.ttl", "/query", "/sparql", "/search?q=sam");

    private static final ExecutorService CLIENTS = Executors.newCachedThreadPool();

    /** Two queries of three seconds at once. */
    private static RunningServer server;

    private static RunningServer patient;

    @BeforeAll
    static void start() {
        server = RunningServer.start(RunningServer.options().withQueryTimeout(Duration.ofSeconds(3)).withQueriesAtOnce(2));
        patient = RunningServer.start();
        LOOK_UPS.forEach(patient::get);
        LOOK_UPS.forEach(server::get);
    }

    @AfterAll
    static void stop() {
        server.close();
        patient.close();
        CLIENTS.shutdown();
    }

    @Test
    void twentyHeavyQueriesEndAtTheirLimitWhileLookUpsAreAnswered() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> heavy = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> server.query(HEAVY.get(i % HEAVY.size())), CLIENTS)).toList();
        while (metric(server, "papergraph_query_waiting") < 10) {
            Thread.onSpinWait();
        }
        assertEquals(2, metric(server, "papergraph_query_running"));
        for (String path : LOOK_UPS) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(200, server.get(path).statusCode(), path));
        }
        for (CompletableFuture<HttpResponse<String>> each : heavy) {
            HttpResponse<String> response = each.get(30, TimeUnit.SECONDS);
            assertEquals(503, response.statusCode(), response.body());
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), QueryLoadTest::untilNoneRuns);
        assertEquals(200, server.query("ASK {}").statusCode(), "its place is free again");
    }

    /** A query gives its place back when its response has been sent. */
    private static void untilNoneRuns() {
        while (metric(server, "papergraph_query_running") > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void queryThatFindsNoPlaceIsRefusedWithTheTimeToComeBack() {
        List<CompletableFuture<HttpResponse<String>>> three = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> server.query(ENDLESS), CLIENTS)).toList();
        List<HttpResponse<String>> refused = three.stream().map(CompletableFuture::join).filter(each -> each.headers().firstValue("Retry-After").isPresent()).toList();
        assertEquals(1, refused.size());
        assertEquals(503, refused.get(0).statusCode());
        assertEquals("The server runs as many queries as it can; try again in some seconds.\n", refused.get(0).body());
        System.gc();
        assertTrue(metric(server, "papergraph_query_refusals_total") >= 1);
        assertEquals("nosniff", refused.get(0).headers().firstValue("X-Content-Type-Options").orElse("none"));
    }

    @Test
    void editorStopsAQueryByItsName() {
        String name = UUID.randomUUID().toString();
        CompletableFuture<HttpResponse<String>> query = CompletableFuture.supplyAsync(
                () -> patient.get("/query?query=" + URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8), "Query-Id", name), CLIENTS);
        while (metric(patient, "papergraph_query_running") == 0) {
            Thread.onSpinWait();
        }
        assertEquals(204, patient.send("POST", "/query/stop/" + name, "").statusCode());
        assertTrue(query.join().body().contains("the query was stopped by its client"));
        assertEquals(204, patient.send("POST", "/query/stop/" + name, "").statusCode(), "none of that name runs any more");
    }

    @Test
    void resultThatIsCutBreaksTheConnectionOff() throws Exception {
        String rows = URLEncoder.encode("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", StandardCharsets.UTF_8);
        for (String type : List.of("text/csv", "text/tab-separated-values", "application/sparql-results+json", "application/sparql-results+xml")) {
            for (String encoding : List.of("identity", "gzip")) {
                String name = UUID.randomUUID().toString();
                HttpResponse<InputStream> begun = HttpClient.newHttpClient().send(
                        HttpRequest.newBuilder(URI.create(patient.server().address() + "sparql?query=" + rows))
                                .headers("Accept", type, "Accept-Encoding", encoding, "Query-Id", name).build(),
                        BodyHandlers.ofInputStream());
                assertEquals(200, begun.statusCode());
                assertTrue(begun.headers().firstValue("ETag").isEmpty());
                try (InputStream body = begun.body()) {
                    body.readNBytes(10_000);
                    patient.send("POST", "/query/stop/" + name, "");
                    assertThrows(IOException.class, body::readAllBytes, type + " " + encoding);
                }
            }
        }
    }

    @Test
    void resultHasAnEntityTagOnceItsEndIsKnown() {
        String rows = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT ";
        assertTrue(patient.query(rows + 10_000).headers().firstValue("ETag").isPresent());
        assertTrue(patient.query(rows + 10_001).headers().firstValue("ETag").isEmpty());
        String triples = "CONSTRUCT { ?a <x:p> [ <x:q> ?d ] } { ?a ?b ?c . ?d ?e ?f } LIMIT ";
        assertTrue(patient.query(triples + 1000, "Accept", "text/turtle").headers().firstValue("ETag").isPresent());
        assertTrue(patient.query(triples + 9000, "Accept", "text/turtle").headers().firstValue("ETag").isEmpty());
    }

    private static double metric(RunningServer server, String name) {
        return server.get("/metrics").body().lines().filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1))).findFirst().orElseThrow();
    }
}
