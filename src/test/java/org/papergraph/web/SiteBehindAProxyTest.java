package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.store.Store;

/** A store with the base IRI of a site, served on loopback behind a proxy that keeps the host, and the path or not. */
class SiteBehindAProxyTest {

    private static final String BASE = "https://kg.example.org/pg/id/";
    private static final Pattern LINK = Pattern.compile("(?:href|src|action|data-map)=\"(/[^\"]*)\"");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(RunningServer.options(), store());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Store store() {
        Store store = Store.inMemory(BASE);
        Node graph = NodeFactory.createURI(BASE + "graph/source/ab");
        Node paper = NodeFactory.createURI(BASE + "paper/href-x-0f3a");
        Node method = NodeFactory.createURI(BASE + "method/sam");
        store.write(dataset -> {
            dataset.add(Quad.create(graph, paper, RDF.Nodes.type, Fabio.ResearchPaper));
            dataset.add(Quad.create(graph, paper, Dcterms.title, NodeFactory.createLiteralString("Of href=\"/x\" in titles")));
            dataset.add(Quad.create(graph, method, RDF.Nodes.type, Pg.Method));
            dataset.add(Quad.create(graph, method, Skos.prefLabel, NodeFactory.createLiteralString("SAM")));
            dataset.add(Quad.create(graph, paper, Pg.usesMethod, method));
        });
        return store;
    }

    private static String get(String path, String host, String... headers) {
        return RawExchange.send(server, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + String.join("", headers) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pg", ""})
    void hostOfTheBaseIsAnsweredWithAndWithoutItsPath(String path) {
        for (String route : List.of("/health", "/page/method/sam", "/sparql?query=ASK%7B%7D", "/data?default", "/api/concepts", "/static/search.js", "/")) {
            assertTrue(get(path + route, "kg.example.org").startsWith("HTTP/1.1 200 "), path + route);
        }
        assertTrue(get(path + "/page/none", "kg.example.org").startsWith("HTTP/1.1 404 "));
        assertTrue(get("/pg", "kg.example.org").startsWith("HTTP/1.1 200 "));
    }

    @Test
    void otherHostsAreRefusedAsEver() {
        for (String host : List.of("evil.example", "example.org", "kg.example.org.evil.example")) {
            assertTrue(get("/pg/health", host).startsWith("HTTP/1.1 403 "), host);
        }
        assertTrue(get("/pg/health", "localhost").startsWith("HTTP/1.1 200 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=sam", "/page/method/sam", "/page/paper/href-x-0f3a", "/query", "/query?query=SELECT%20*%20%7B?s%20?p%20?o%7D", "/map", "/api", "/ontology", "/dataset", "/page/none"})
    void linksOfPagesKeepThePath(String path) {
        String page = get("/pg" + path, "kg.example.org", "Accept: text/html\r\n");
        List<String> links = LINK.matcher(page).results().map(link -> link.group(1)).toList();
        assertFalse(links.isEmpty());
        assertEquals(List.of(), links.stream().filter(link -> !link.equals("/x")).filter(link -> !link.startsWith("/pg/") || link.startsWith("/pg/pg/")).toList());
    }

    @Test
    void textThatLooksLikeALinkStaysAsItIs() {
        String page = get("/pg/page/paper/href-x-0f3a", "kg.example.org", "Accept: text/html\r\n");
        assertTrue(page.contains("Of href=\"/x\" in titles"), page);
    }

    @Test
    void scriptsFindTheirModules() {
        String page = get("/pg/query", "kg.example.org", "Accept: text/html\r\n");
        assertTrue(page.contains("\"@codemirror/view\":\"/pg/webjars/"), page);
    }

    @Test
    void headersAndDataKeepThePathToo() {
        String moved = get("/pg/id/method/sam", "kg.example.org", "Accept: text/turtle\r\n");
        assertTrue(moved.contains("\r\nLocation: /pg/data/method/sam.ttl\r\n"), moved);
        assertTrue(moved.contains("</pg/page/method/sam>; rel=\"alternate\""), moved);
        String page = get("/page/method/sam", "kg.example.org", "Accept: text/html\r\n");
        assertTrue(page.contains("<https://kg.example.org/pg/id/method/sam>; rel=\"cite-as\"") && page.contains("</pg/linkset/method/sam>; rel=\"linkset\""), page);
        assertContains("\"href\":\"/pg/page/paper/href-x-0f3a\"", get("/pg/search?type=paper", "kg.example.org", "Accept: application/json\r\n"));
        assertContains("Sitemap: https://kg.example.org/pg/sitemap.xml", get("/pg/robots.txt", "kg.example.org"));
        assertContains("<https://kg.example.org/pg/sparql>", get("/pg/sparql", "kg.example.org"));
        assertContains("\"url\" : \"/pg/\"", get("/pg/api/openapi.json", "kg.example.org"));
        assertContains("\"https://kg.example.org/pg/data/method/sam.ttl\"", get("/pg/linkset/method/sam", "kg.example.org"));
    }

    private static void assertContains(String part, String answer) {
        assertTrue(answer.contains(part), answer);
    }
}
