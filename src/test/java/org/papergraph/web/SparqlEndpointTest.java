package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SparqlEndpointTest {

    private static final String CSV = "text/csv";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) ";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SPARQL = "application/sparql-query";

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
    void queryIsAnsweredByGetAndBothKindsOfPost() {
        String query = "SELECT ?label { <method/sam> <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }";
        String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        String expected = "label\r\nSAM\r\n";
        assertEquals(expected, server.query(query, "Accept", CSV).body());
        assertEquals(expected, post(form, FORM, "Accept", CSV).body());
        assertEquals(expected, post(query, SPARQL, "Accept", CSV).body());
    }

    @Test
    void resultsComeInTheFormatThatIsAskedFor() {
        String select = "SELECT ?s { ?s ?p ?o } LIMIT 1";
        for (String type : new String[] {
            "application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"
        }) {
            assertType(type, server.query(select, "Accept", type));
        }
        for (String type : new String[] {
            "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml"
        }) {
            assertType(type, server.query("DESCRIBE <method/sam>", "Accept", type));
        }
    }

    @Test
    void defaultGraphIsTheUnionUnlessQueryOrProtocolChooses() {
        assertEquals("7", count("FROM <graph/identity> { ?s ?p ?o }", ""));
        assertEquals("7", count("{ ?s ?p ?o }", "&default-graph-uri=http://localhost:3030/id/graph/identity"));
        assertEquals("7", count("FROM <graph/meta> { ?s ?p ?o }", "&default-graph-uri=http://localhost:3030/id/graph/identity"));
        assertEquals("0", count("FROM <file:///etc/hostname> { ?s ?p ?o }", ""));
        assertTrue(Integer.parseInt(count("{ ?s ?p ?o }", "")) > 100);
    }

    @Test
    void formatsThatNobodyHasAreNotAcceptable() {
        for (String query : List.of("SELECT * { ?s ?p ?o } LIMIT 1", "ASK {}", "DESCRIBE <method/sam>")) {
            HttpResponse<String> answer = server.query(query, "Accept", "image/png");
            assertEquals(406, answer.statusCode(), query);
            assertTrue(answer.body().startsWith("this is there as "), answer.body());
            assertEquals(200, server.query(query, "Accept", "image/png, */*;q=0.1").statusCode());
        }
        assertEquals(406, post("query=ASK%7B%7D", FORM, "Accept", "image/png").statusCode());
        assertEquals(406, server.get("/data", "Accept", "text/html").statusCode());
        assertEquals(200, server.get("/sparql?query=ASK%7B%7D&format=json", "Accept", "image/png").statusCode());
    }

    @Test
    void askedNothingItDescribesItself() {
        HttpResponse<String> turtle = server.get("/sparql");
        assertType("text/turtle", turtle);
        Graph graph = RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph();
        assertFalse(graph.isEmpty());
        assertTrue(turtle.body().contains("sd:UnionDefaultGraph"));
        assertTrue(turtle.body().contains("<" + server.server().address() + "sparql>"), turtle.body());
        assertType("application/ld+json", server.get("/sparql", "Accept", "application/ld+json"));
        assertType("application/rdf+xml", server.get("/sparql", "Accept", "application/rdf+xml"));
        HttpResponse<String> browser = server.get("/sparql", "Accept", "text/html,*/*;q=0.8");
        assertEquals(303, browser.statusCode());
        assertEquals("/query", browser.headers().firstValue("Location").orElse("none"));
        assertEquals(406, server.get("/sparql", "Accept", "image/png").statusCode());
    }

    @Test
    void headIsGetWithoutABody() {
        for (String path : new String[] {"/sparql", "/sparql?query=ASK%7B%7D", "/data", "/data?default"}) {
            HttpResponse<String> head = server.send("HEAD", path, "");
            assertEquals(200, head.statusCode(), path);
            assertEquals("", head.body(), path);
            assertEquals(server.get(path).headers().firstValue("Content-Type"),
                    head.headers().firstValue("Content-Type"), path);
        }
    }

    @Test
    void syntaxErrorIsABadRequestWithLineAndColumn() {
        HttpResponse<String> text = server.query("SELECT *\n{ ?s ?p ö }", "Accept", CSV);
        assertEquals(400, text.statusCode());
        assertTrue(text.body().startsWith("line 2, column 10: Lexical error. "), text.body());
        assertEquals(400, post("SELECT * { ?s 'ö", SPARQL).statusCode());
        assertEquals(400, server.get("/sparql?query=").statusCode());
    }

    @Test
    void nothingLeadsOutOfTheStore() {
        HttpResponse<String> service = server.query("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");
        assertEquals(400, service.statusCode());
        assertEquals("SERVICE is not allowed: a query reads this store alone\n", service.body());
        assertEquals(400, server.query("LOAD <file:///etc/hostname>").statusCode());
        String load = "<java:org.apache.jena.sparql.function.library.localname>(<http://a/b>)";
        assertEquals("x\r\n\r\n", server.query("SELECT ?x { BIND(" + load + " AS ?x) }", "Accept", CSV).body());
        String split = "?x <java:org.apache.jena.sparql.pfunction.library.strSplit> ('a b' ' ')";
        assertEquals("x\r\n", server.query("SELECT ?x { " + split + " }", "Accept", CSV).body());
    }

    @Test
    void updatesAreNotServed() {
        assertEquals(400, post("update=CLEAR+ALL", FORM).statusCode());
        assertEquals(415, post("CLEAR ALL", "application/sparql-update").statusCode());
        assertEquals(405, server.send("POST", "/data?default", "<a:a> <a:b> <a:c> .").statusCode());
        assertEquals(405, server.send("PUT", "/data?default", "<a:a> <a:b> <a:c> .").statusCode());
        assertEquals(405, server.send("DELETE", "/data?default", "").statusCode());
    }

    @Test
    void graphStoreGivesUnionOneGraphOrAll() {
        assertType("text/turtle", server.get("/data?default"));
        String union = server.get("/data?default", "Accept", "application/n-triples").body();
        String identity = "/data?graph=http://localhost:3030/id/graph/identity";
        String one = server.get(identity, "Accept", "application/n-triples").body();
        String all = server.get("/data", "Accept", "application/n-quads").body();
        assertEquals(7, one.lines().count());
        assertTrue(union.lines().count() > 100);
        assertEquals(union.lines().count(), all.lines().count());
        assertEquals(404, server.get("/data?graph=http://localhost:3030/id/graph/none").statusCode());
    }

    @Test
    void slowQueryIsAnsweredAsSuch() {
        try (RunningServer hurried =
                RunningServer.start(RunningServer.options().withQueryTimeout(Duration.ofMillis(300)))) {
            String slow = COUNT + "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
            HttpResponse<String> answer = hurried.query(slow);
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().startsWith("the query was stopped after 0.3 seconds"), answer.body());
            assertEquals(503, hurried.query(slow, "Accept", "text/html").statusCode());
            String rows = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?i && ?i = ?e) }";
            assertEquals(503, hurried.query(rows).statusCode());
            assertEquals(200, hurried.query("ASK {}").statusCode());
        }
    }

    @Test
    void browserGetsAnswersOnAPage() {
        Map<String, String> found = Map.of(
                "SELECT ?m { ?m <http://www.w3.org/2004/02/skos/core#prefLabel> 'SAM' }",
                        "<a href=\"/page/method/sam\">SAM</a>",
                "ASK { <method/sam> ?p ?o }", "<strong>yes</strong>",
                "DESCRIBE <method/sam>", "&lt;http://localhost:3030/id/method/sam",
                "SELECT ?x { BIND('<script>' AS ?x) }", "&lt;script&gt;");
        found.forEach((query, expected) -> {
            HttpResponse<String> page = server.query(query, "Accept", "text/html");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains(expected), page.body());
            assertFalse(page.body().contains("<td><script"), page.body());
        });
        HttpResponse<String> broken = server.query("SELECT <b>", "Accept", "text/html");
        assertEquals(400, broken.statusCode());
        String problem = "role=\"alert\">line 1, column 10: Encountered \"&lt;EOF&gt;\"</p>";
        assertTrue(broken.body().contains(problem), broken.body());
        assertType(CSV, server.get("/sparql?query=SELECT+*%7B%7D&format=csv", "Accept", "text/html"));
    }

    private static String count(String pattern, String more) {
        String query = URLEncoder.encode(COUNT + pattern, StandardCharsets.UTF_8);
        return server.get("/sparql?query=" + query + more, "Accept", CSV).body().lines().toList().get(1);
    }

    private static HttpResponse<String> post(String body, String type, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = type;
        return server.send("POST", "/sparql", body, all);
    }

    private static void assertType(String type, HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode());
        String actual = answer.headers().firstValue("Content-Type").orElse("none");
        assertTrue(actual.startsWith(type), actual);
    }
}
