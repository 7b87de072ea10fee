package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to the SPARQL endpoint that are unusual, wrong, or cannot be answered in the format asked for. */
class SparqlProtocolTest {

    private static final String CSV = "text/csv";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SPARQL = "application/sparql-query";
    private static final String ROW = "SELECT ?s { ?s ?p ?o } LIMIT 1";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "*/*;q=1, application/sparql-results+json;q=0, application/json;q=0 # text/csv",
        "*/*;q=1, application/sparql-results+json;q=0, text/csv;q=0.5 # application/json",
        "application/sparql-results+json;q=0, text/csv;q=0.5, */*;q=0.1 # text/csv",
        "text/*, text/csv;q=0 # text/tab-separated-values",
        "application/*;q=0.2, text/csv;q=0.1 # application/sparql-results+json",
        "text/csv;q=0.1, application/sparql-results+xml;q=0.9 # application/sparql-results+xml"})
    void resultsComeInTheTypeThatTheClientPrefersAndNeverInOneItRulesOut(String accept, String type) {
        assertType(type, server.query(ROW, "Accept", accept));
        assertType(type, server.query("ASK {}", "Accept", accept));
    }

    @Test
    void triplesComeInTheTypeThatTheClientPrefersToo() {
        assertType("application/n-triples", server.query("DESCRIBE <method/sam>", "Accept", "*/*;q=0.1, text/turtle;q=0, application/n-triples;q=0.2"));
        assertEquals(406, server.query("DESCRIBE <method/sam>", "Accept", "text/turtle;q=0").statusCode());
        assertEquals(406, server.query(ROW, "Accept", "*/*;q=0").statusCode());
    }

    @Test
    void graphsComeInATypeThatIsNotRuledOut() {
        assertType("application/n-triples", server.get("/data?default", "Accept", "*/*;q=0.1, text/turtle;q=0, application/n-triples;q=0.2"));
        assertType("application/rdf+xml", server.get("/data?graph=http://localhost:3030/id/graph/identity", "Accept", "text/turtle;q=0.1, application/rdf+xml"));
        assertType("application/ld+json", server.get("/data", "Accept", "*/*, application/trig;q=0, text/trig;q=0"));
        assertEquals(406, server.get("/data", "Accept", "application/trig;q=0").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json", "application/trig", "application/rdf+json"})
    void literalSubjectIsLeftOutInEveryFormat(String type) {
        HttpResponse<String> answer = server.query("CONSTRUCT { 'lit' <http://x/p> 1 . <http://x/s> <http://x/p> 'object' } {}", "Accept", type);
        assertType(type, answer);
        assertTrue(answer.body().contains("object") && !answer.body().contains("lit\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "CONSTRUCT { <http://x/s> <http://x/1> 1 } {} # application/rdf+xml # application/rdf+xml (http://x/1)",
        "CONSTRUCT { <http://x/s> <http://x/p> '\\u0001' } {} # application/rdf+xml # cannot encode",
        "CONSTRUCT { <http://x/s> <http://x/p> '\\u0001' } {} # application/trix # cannot encode",
        "CONSTRUCT { <http://x/s> <http://x/p> <<( <http://x/s> <http://x/p> 1 )>> } {} # application/rdf+xml # no triple terms",
        "CONSTRUCT { <http://x/s> <http://x/p> <<( <http://x/s> <http://x/p> 1 )>> } {} # application/rdf+json # no triple terms",
        "CONSTRUCT { <http://x/s> <http://x/p> <<( <http://x/s> <http://x/p> 1 )>> } {} # application/ld+json # no triple terms",
        "SELECT ('\\u0001' AS ?x) {} # application/sparql-results+xml # which XML cannot",
        "SELECT ('\\uFFFE' AS ?x) {} # application/xml # which XML cannot"})
    void resultsThatAFormatCannotHoldAreRefusedWithTheReason(String query, String type, String reason) {
        HttpResponse<String> answer = server.query(query, "Accept", type);
        assertEquals(406, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(reason) && answer.body().contains("ask for "), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "output=xml&stylesheet=%22%3F%3E%3Cb", "stylesheet=x", "update=CLEAR+ALL", "using-graph-uri=x:y", "output=nonsense", "format=ttl",
        "default-graph-uri=not+an+iri", "named-graph-uri=%3C", "default-graph-uri=http://%5B", "default-graph-uri=%00", "query=ASK%7B%7D", "x=%E9"})
    void parameterThatCannotBeFollowedIsABadRequest(String parameter) {
        String query = "query=" + URLEncoder.encode(ROW, StandardCharsets.UTF_8);
        assertEquals(400, server.get("/sparql?" + query + "&" + parameter).statusCode());
        assertEquals(400, post("/sparql", (query + "&" + parameter).getBytes(StandardCharsets.UTF_8), FORM).statusCode());
        if (!parameter.startsWith("query")) {
            assertEquals(400, post("/sparql?" + parameter, ROW.getBytes(StandardCharsets.UTF_8), SPARQL).statusCode());
        }
    }

    @Test
    void updateIsRefusedBeforeTheServiceDescription() {
        for (String accept : List.of("*/*", "text/html", "text/turtle")) {
            HttpResponse<String> answer = server.get("/sparql?update=CLEAR+ALL", "Accept", accept);
            assertEquals(400, answer.statusCode());
            assertTrue(answer.body().contains("can only be read"), answer.body());
        }
    }

    @Test
    void functionNameOfAScriptIsIgnored() {
        for (String parameter : List.of("callback=alert", "output=json&callback=alert", "force-accept=text/html")) {
            HttpResponse<String> answer = server.get("/sparql?query=ASK%7B%7D&" + parameter);
            assertType("application/sparql-results+json", answer);
            assertTrue(answer.body().startsWith("{"), answer.body());
        }
    }

    @Test
    void graphOfTheProtocolMayBeRelativeToTheBase() {
        String query = "query=" + URLEncoder.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", StandardCharsets.UTF_8);
        assertEquals("n\r\n7\r\n", server.get("/sparql?" + query + "&default-graph-uri=graph/identity", "Accept", CSV).body());
        assertEquals(400, server.get("/data?graph=not+an+iri").statusCode());
    }

    @Test
    void onlyUtf8IsTaken() {
        byte[] latin1 = "SELECT ('\u00e9' AS ?x) {}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(400, post("/sparql", latin1, SPARQL).statusCode());
        assertEquals(400, post("/sparql", "query=SELECT+('%E9'+AS+?x)+%7B%7D".getBytes(StandardCharsets.US_ASCII), FORM).statusCode());
        assertEquals(400, post("/sparql", new byte[] {'A', 'S', 'K', ' ', '{', '}', ' ', '#', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, SPARQL).statusCode());
        for (String charset : List.of("iso-8859-1", "nonsense", "\"UTF-16\"")) {
            assertEquals(415, post("/sparql", latin1, SPARQL + "; charset=" + charset).statusCode(), charset);
            assertEquals(415, post("/sparql", "query=ASK%7B%7D".getBytes(StandardCharsets.US_ASCII), FORM + ";charset=" + charset).statusCode(), charset);
        }
        byte[] utf8 = "SELECT ('\u00e9' AS ?x) {}".getBytes(StandardCharsets.UTF_8);
        for (String charset : List.of("", ";charset=utf-8", "; charset=\"UTF-8\"")) {
            assertEquals("x\r\n\u00e9\r\n", post("/sparql", utf8, SPARQL + charset, "Accept", CSV).body(), charset);
        }
    }

    @Test
    void byteOrderMarkBeforeAQueryIsTaken() {
        assertEquals(200, server.query("\uFEFF" + ROW).statusCode());
        assertEquals(200, post("/sparql", ("\uFEFF" + ROW).getBytes(StandardCharsets.UTF_8), SPARQL).statusCode());
    }

    @Test
    void compressedRequestIsRefused() {
        for (String path : List.of("/sparql", "/mcp", "/", "/nothing")) {
            for (String encoding : List.of("gzip", "br", "gzip, identity", "nonsense")) {
                HttpResponse<String> answer = post(path, new byte[] {0x1f, (byte) 0x8b}, SPARQL, "Content-Encoding", encoding);
                assertEquals(415, answer.statusCode(), path + " " + encoding);
                assertEquals("identity", answer.headers().firstValue("Accept-Encoding").orElse("none"));
            }
        }
        assertEquals(200, post("/sparql", "ASK {}".getBytes(StandardCharsets.UTF_8), SPARQL, "Content-Encoding", "identity").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1 2) <http://jena.apache.org/ARQ/list#member> ?x", "?s <http://jena.apache.org/text#query> '/[/'", "?s <http://jena.apache.org/text#query> ()"})
    void queryThatCannotBeEvaluatedIsABadRequest(String pattern) {
        HttpResponse<String> answer = server.query("SELECT * { " + pattern + " }");
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().startsWith("the query cannot be evaluated: "), answer.body());
    }

    @Test
    void deepAndWideQueriesAreBadRequests() {
        for (String query : List.of(
                "SELECT * " + "{".repeat(3000) + "}".repeat(3000),
                "SELECT * { FILTER " + "(".repeat(6000) + "1" + ")".repeat(6000) + " }",
                "SELECT * { ?s " + "<x:y>|".repeat(5000) + "<x:y> ?o }",
                "SELECT * { FILTER(1" + "+1".repeat(30_000) + ") }",
                "SELECT * { " + "?s ?p ?o .".repeat(3000) + " }")) {
            HttpResponse<String> answer = post("/sparql", query.getBytes(StandardCharsets.UTF_8), SPARQL);
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("too ") || answer.body().contains("at most"), answer.body());
        }
        assertEquals(200, server.query("SELECT * { ?s (!<x:y>|^!<x:z>)* ?o } LIMIT 5").statusCode());
        String parentheses = "SELECT * { ?s <http://jena.apache.org/text#query> '" + "(".repeat(3000) + "a" + ")".repeat(3000) + "' }";
        assertTrue(List.of(200, 400).contains(post("/sparql", parentheses.getBytes(StandardCharsets.UTF_8), SPARQL).statusCode()));
    }

    private static HttpResponse<String> post(String path, byte[] body, String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.server().address()).resolve(path))
                .header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertType(String type, HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        String actual = answer.headers().firstValue("Content-Type").orElse("none");
        assertTrue(actual.startsWith(type), actual);
    }
}
