package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Skos;

class FreshnessTest {

    private static final String NAMES = "SELECT ?name { ?thing <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }";

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatFollowsFromTheStateIsNotSentAgainUntilTheStateChanges() {
        List<String> paths = List.of("/", "/page/method/sam", "/data/method/sam.ttl", "/linkset/method/sam", "/ontology",
                "/dataset", "/dataset.ttl", "/sitemap.xml", "/robots.txt", "/sparql", "/data", "/data?default", "/sparql?query=" + encoded(NAMES));
        Map<String, String> tags = new TreeMap<>();
        paths.forEach(path -> tags.put(path, tag(server.get(path))));
        tags.forEach((path, tag) -> {
            HttpResponse<String> again = server.get(path, "If-None-Match", "\"other\", " + tag);
            assertEquals(304, again.statusCode(), path);
            assertEquals("", again.body(), path);
            assertEquals(tag, tag(again), path);
            assertEquals("none", header(again, "Content-Type"), path);
        });
        for (String path : List.of("/", "/page/method/sam", "/dataset.ttl", "/static/papergraph.css")) {
            assertEquals(304, server.get(path, "If-None-Match", "*").statusCode(), path);
        }
        write("SAM 2");
        tags.forEach((path, tag) -> {
            HttpResponse<String> changed = server.get(path, "If-None-Match", tag);
            assertEquals(200, changed.statusCode(), path);
            assertNotEquals(tag, tag(changed), path);
        });
        assertTrue(server.get("/page/method/sam").body().contains("SAM 2"));
    }

    @Test
    void eachRepresentationHasATagOfItsOwn() {
        String turtle = tag(server.get("/ontology", "Accept", "text/turtle"));
        String page = tag(server.get("/ontology", "Accept", "text/html"));
        assertNotEquals(turtle, page);
        assertEquals(turtle, tag(server.get("/ontology", "Accept", "text/turtle;q=0.7, text/html;q=0.2")));
        assertEquals(200, server.get("/ontology", "Accept", "text/html", "If-None-Match", turtle).statusCode());
        assertEquals(200, server.query(NAMES, "Accept", "text/csv", "If-None-Match",
                tag(server.query(NAMES, "Accept", "application/sparql-results+json"))).statusCode());
        assertNotEquals(tag(server.get("/page/method/sam")), tag(server.get("/data/method/sam.ttl")));
    }

    @Test
    void anAnswerThatChangesByItselfHasNoTag() {
        for (String function : List.of("NOW()", "RAND()", "UUID()", "STRUUID ( )", "BNODE()", "<http://jena.apache.org/ARQ/function#now>()")) {
            HttpResponse<String> answer = server.query("SELECT ?x { BIND(" + function + " AS ?x) }");
            assertEquals(200, answer.statusCode(), function);
            assertEquals("none", tag(answer), function);
        }
    }

    @Test
    void anAnswerThatIsKeptIsSentAsAtFirstAndToEachAsAsked() {
        for (String path : List.of("/", "/page/method/sam", "/data/method/sam.ttl", "/linkset/method/sam", "/map", "/search?q=sam", "/dataset")) {
            HttpResponse<String> page = server.get(path, "Accept", "text/html");
            HttpResponse<String> data = server.get(path, "Accept", "application/json;q=0.9, */*;q=0.5");
            for (int i = 0; i < 2; i++) {
                assertSame(page, server.get(path, "Accept", "text/html"));
                assertSame(data, server.get(path, "Accept", "application/json;q=0.9, */*;q=0.5"));
            }
        }
    }

    private static void assertSame(HttpResponse<String> first, HttpResponse<String> again) {
        assertEquals(first.statusCode(), again.statusCode(), first.uri().toString());
        assertEquals(fields(first), fields(again), first.uri().toString());
        assertEquals(first.body(), again.body(), first.uri().toString());
    }

    @Test
    void errorsHaveNoTag() {
        for (String path : List.of("/page/method/none", "/sparql?query=SELEC", "/data?graph=http://example.org/none", "/nothing")) {
            HttpResponse<String> answer = server.get(path);
            assertTrue(answer.statusCode() >= 400, path);
            assertEquals("none", tag(answer), path);
        }
    }

    @Test
    void answersTravelCompressedWhereTheClientTakesIt() throws IOException, InterruptedException {
        for (String path : List.of("/page/method/sam", "/data/method/sam.ttl", "/data", "/sparql?query=" + encoded("SELECT * { ?s ?p ?o }"),
                "/static/papergraph.css", "/ontology")) {
            HttpResponse<byte[]> compressed = gzipped(path, "GET");
            assertEquals("gzip", compressed.headers().firstValue("Content-Encoding").orElse("none"), path);
            HttpResponse<String> plain = server.get(path);
            try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
                assertEquals(plain.body(), new String(body.readAllBytes(), StandardCharsets.UTF_8), path);
            }
            assertEquals(tag(plain), compressed.headers().firstValue("ETag").orElse("none"), path);
            assertTrue(header(plain, "Vary").contains("Accept-Encoding"), path);
            HttpResponse<byte[]> head = gzipped(path, "HEAD");
            assertEquals(fields(compressed), fields(head), path);
        }
    }

    private static Map<String, List<String>> fields(HttpResponse<?> answer) {
        Map<String, List<String>> fields = new TreeMap<>(answer.headers().map());
        fields.keySet().removeAll(List.of("date", "transfer-encoding"));
        return fields;
    }

    private HttpResponse<byte[]> gzipped(String path, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.server().address()).resolve(path))
                .method(method, BodyPublishers.noBody()).header("Accept-Encoding", "gzip").build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private void write(String name) {
        server.store().write(dataset -> dataset.add(Quad.create(
                NodeFactory.createURI("http://localhost:3030/id/graph/derived"),
                NodeFactory.createURI("http://localhost:3030/id/method/sam"),
                Skos.altLabel, NodeFactory.createLiteralString(name))));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String tag(HttpResponse<String> answer) {
        return header(answer, "ETag");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
