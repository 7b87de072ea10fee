package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.web.http.ServerException;
import org.papergraph.web.http.ServerOptions;

class SecurityTest {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : List.of("/", "/sparql?query=ASK%7B%7D", "/data", "/nothing", "/health", "/id/method/sam",
                "/static/papergraph.css", "/sparql?query=SELEC")) {
            HttpResponse<String> answer = server.get(path);
            assertEquals("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'", header(answer, "Content-Security-Policy"), path);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
            assertEquals("no-referrer", header(answer, "Referrer-Policy"), path);
        }
    }

    @Test
    void noPageOfAnotherOriginReadsAnything() {
        for (String origin : List.of("https://other.example", "null", "http://localhost:1", "http://127.0.0.1:1", "https://localhost", "http://localhost.other.example",
                "http://localhost:" + server.server().port(), "file://", "nonsense")) {
            for (String path : List.of("/", "/sparql?query=ASK%7B%7D", "/data?default", "/data/method/sam.ttl", "/id/method/sam", "/api/concepts", "/search?q=sam",
                    "/health", "/static/search.js", "/nothing")) {
                HttpResponse<String> answer = server.get(path, "Origin", origin);
                assertEquals(List.of(), crossOrigin(answer), origin + " " + path);
                assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"), path);
            }
            HttpResponse<String> preflight = server.send("OPTIONS", "/sparql", "", "Origin", origin, "Access-Control-Request-Method", "POST",
                    "Access-Control-Request-Headers", "content-type", "Access-Control-Request-Private-Network", "true");
            assertEquals(204, preflight.statusCode());
            assertEquals(List.of(), crossOrigin(preflight), origin);
            assertEquals("GET, HEAD, POST, OPTIONS", header(preflight, "Allow"));
        }
    }

    @Test
    void otherSitesReadWithoutCredentialsWhereTheOperatorWantsThatOrStatesALicence() {
        for (ServerOptions open : List.of(RunningServer.options().withOpenToOtherSites(true), RunningServer.options().withLicence("https://example.org/licence"))) {
            try (RunningServer published = RunningServer.start(open)) {
                for (String path : List.of("/sparql?query=ASK%7B%7D", "/data?default", "/data/method/sam.ttl")) {
                    HttpResponse<String> answer = published.get(path, "Origin", "https://other.example");
                    assertEquals(List.of("*"), answer.headers().allValues("Access-Control-Allow-Origin"), path);
                    assertEquals("none", header(answer, "Access-Control-Allow-Credentials"), path);
                    List<String> exposed = List.of(header(answer, "Access-Control-Expose-Headers").split(", "));
                    assertTrue(exposed.containsAll(List.of("Link", "ETag", "Location")), exposed::toString);
                }
                HttpResponse<String> preflight = published.send("OPTIONS", "/sparql", "", "Origin", "https://other.example", "Access-Control-Request-Method", "POST");
                assertEquals("GET, HEAD, POST, OPTIONS", header(preflight, "Access-Control-Allow-Methods"));
                assertEquals(List.of(), crossOrigin(published.send("OPTIONS", "/mcp", "", "Origin", "https://other.example")));
            }
        }
    }

    @Test
    void licenceAloneNeedNotOpenIt() {
        assertEquals(false, RunningServer.options().withLicence("https://example.org/licence").withOpenToOtherSites(false).openToOtherSites());
    }

    private static List<String> crossOrigin(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream().filter(name -> name.toLowerCase().startsWith("access-control")).toList();
    }

    @Test
    void optionsNameTheMethods() {
        assertEquals("GET, HEAD, OPTIONS", header(server.send("OPTIONS", "/data", ""), "Allow"));
    }

    @Test
    void otherMethodsAreRefusedWithThoseAllowed() {
        for (String path : List.of("/", "/sparql", "/data", "/id/method/sam", "/page/method/sam", "/health")) {
            for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "BREW")) {
                HttpResponse<String> answer = server.send(method, path, "");
                assertEquals(405, answer.statusCode(), method + " " + path);
                assertTrue(header(answer, "Allow").startsWith("GET, HEAD"), method + " " + path);
            }
        }
        assertEquals(405, server.send("POST", "/page/method/sam", "x").statusCode());
    }

    @Test
    void requestForAnotherHostIsRefused() throws IOException {
        assertEquals("HTTP/1.1 200 OK", statusLine("/health", "localhost:" + server.server().port()));
        assertEquals("HTTP/1.1 403 Forbidden", statusLine("/health", "evil.example"));
        assertEquals("HTTP/1.1 403 Forbidden", statusLine("/health", "localhost.evil.example"));
    }

    @Test
    void malformedAddressIsTheClientsFault() throws IOException {
        for (String path : List.of("/sparql?query=%zz", "/page/%zz", "/page/a[b", "/page/a|b", "/page/%00",
                "/page/%2e%2e/x", "/page/a\u00ffb", "/data/[.ttl", "/id/%E4", "/page//", "/page/a;b=c")) {
            String status = statusLine(path, "localhost").split(" ")[1];
            assertTrue(status.startsWith("4"), path + " gave " + status);
        }
    }

    @Test
    void tooLargeARequestIsRefused() throws Exception {
        String large = "query=" + "x".repeat(2 << 20);
        HttpResponse<String> declared =
                server.send("POST", "/sparql", large, "Content-Type", "application/x-www-form-urlencoded");
        assertEquals(413, declared.statusCode());
        assertTrue(declared.body().contains("1048576 bytes"), declared.body());
        for (String type : List.of("application/x-www-form-urlencoded", "application/sparql-query")) {
            HttpRequest chunked = HttpRequest.newBuilder(URI.create(server.server().address() + "sparql"))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(large)))
                    .build();
            assertTrue(isRefused(chunked), type);
        }
    }

    /** Whether the answer is 413, or the connection is closed on a client that goes on sending. */
    private static boolean isRefused(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode() == 413;
        } catch (IOException closed) {
            return true;
        }
    }

    @Test
    void unchangedPageIsNotSentAgain() {
        HttpResponse<String> first = server.get("/page/method/sam");
        HttpResponse<String> second = server.get("/page/method/sam", "If-None-Match", header(first, "ETag"));
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(200, server.get("/page/method/sam", "If-None-Match", "\"other\"").statusCode());
        assertEquals("no-cache", header(first, "Cache-Control"));
        assertEquals("no-cache", header(server.get("/sparql?query=ASK%7B%7D"), "Cache-Control"));
    }

    @Test
    void headOfEveryFamilyIsGetWithoutABody() {
        for (String path : List.of("/", "/id/method/sam", "/page/method/sam", "/data/method/sam.ttl", "/health",
                "/ontology", "/static/papergraph.css", "/nothing")) {
            HttpResponse<String> get = server.get(path);
            HttpResponse<String> head = server.send("HEAD", path, "");
            assertEquals(get.statusCode(), head.statusCode(), path);
            assertEquals("", head.body());
            assertEquals(header(get, "Content-Length"), header(head, "Content-Length"), path);
        }
    }

    @Test
    void takenPortIsSaid() {
        ServerOptions same = RunningServer.options().withPort(server.server().port());
        ServerException failure = assertThrows(ServerException.class, () -> RunningServer.start(same));
        assertTrue(failure.getMessage().contains("port " + server.server().port()), failure.getMessage());
        assertTrue(failure.getMessage().contains("choose another port"), failure.getMessage());
    }

    @Test
    void requestUnderWayIsFinishedBeforeTheServerStops() throws Exception {
        RunningServer stopping =
                RunningServer.start(RunningServer.options().withQueryTimeout(Duration.ofMillis(1500)));
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> stopping
                .query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
                .statusCode());
        TimeUnit.MILLISECONDS.sleep(500);
        stopping.close();
        assertEquals(503, answer.get(5, TimeUnit.SECONDS));
    }

    private static String statusLine(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
