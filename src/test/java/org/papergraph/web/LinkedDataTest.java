package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;

class LinkedDataTest {

    private static final String BASE = "http://localhost:3030/id/";
    private static final String PAPER = "paper/segmenting-with-sam-0f3a9c1d2e";

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
    void thingLeadsToWhatTheClientLikesBest() {
        Map<String, String> places = Map.of(
                "*/*", "/page/method/sam",
                "text/html", "/page/method/sam",
                "text/turtle", "/data/method/sam.ttl",
                "application/ld+json", "/data/method/sam.jsonld",
                "application/n-triples", "/data/method/sam.nt",
                "application/rdf+xml", "/data/method/sam.rdf",
                "text/html;q=0.2, application/*;q=0.7", "/data/method/sam.jsonld");
        places.forEach((accept, place) -> {
            HttpResponse<String> answer = server.get("/id/method/sam", "Accept", accept);
            assertEquals(303, answer.statusCode(), accept);
            assertEquals(place, header(answer, "Location"), accept);
            assertEquals("Accept, Accept-Encoding", header(answer, "Vary"));
        });
    }

    @Test
    void programsThatAskForJsonGetJsonLd() {
        for (String accept : List.of("application/json", "application/json, text/plain;q=0.5", "application/json;q=0.9, text/html;q=0.1")) {
            assertEquals("/data/method/sam.jsonld", header(server.get("/id/method/sam", "Accept", accept), "Location"), accept);
        }
    }

    @Test
    void paperIsThereForReferenceManagersByItsIri() {
        String place = header(server.get("/id/" + PAPER, "Accept", "application/vnd.citationstyles.csl+json"), "Location");
        HttpResponse<String> citation = server.get(place);
        assertEquals(200, citation.statusCode(), place);
        assertTrue(header(citation, "Content-Type").startsWith("application/vnd.citationstyles.csl+json"));
        assertTrue(citation.body().contains("Segmenting"), citation.body());
        assertEquals(406, server.get("/id/mention/3f9a0c1d2e4b5a69", "Accept", "application/vnd.citationstyles.csl+json").statusCode());
    }

    @Test
    void unacceptableAnswerListsTheAlternatives() {
        HttpResponse<String> answer = server.get("/id/method/sam", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("text/turtle at /data/method/sam.ttl"), answer.body());
        assertTrue(answer.body().contains("text/html at /page/method/sam"), answer.body());
    }

    @Test
    void whatTheGraphDoesNotKnowIsNotFound() {
        for (String path : List.of(
                "/id/method/none", "/id/", "/id", "/page/method/none", "/data/method/none.ttl", "/data/method/sam.pdf",
                "/data/method/sam", "/data/.ttl", "/nothing", "/static/../secret", "/static/none.css", "/$/ping",
                "/sparql/", "/data/", "/id/method/%22", "/id/a%20b")) {
            assertEquals(404, server.get(path).statusCode(), path);
        }
    }

    @Test
    void keysOfSeveralSegmentsAndEncodedKeysAreFoundExactly() {
        for (String key : List.of(
                PAPER + "/authorship/1-zo%C3%AB-adams", "source/ab12/entry/1/abstract/sentence/1",
                "person/zo%C3%AB-adams", "method/c%2B%2B%2Ftools", "graph/source/ab12", "run/51c0")) {
            HttpResponse<String> answer = server.get("/id/" + key, "Accept", "text/turtle");
            assertEquals(303, answer.statusCode(), key);
            assertEquals("/data/" + key + ".ttl", header(answer, "Location"));
            assertEquals(200, server.get("/data/" + key + ".ttl").statusCode(), key);
            assertEquals(200, server.get("/page/" + key).statusCode(), key);
        }
        assertEquals(404, server.get("/id/method/c++/tools").statusCode());
    }

    @Test
    void dataIsTheSameInEveryFormat() {
        Graph turtle = data("method/sam.ttl", "text/turtle", Lang.TURTLE);
        assertTrue(turtle.isIsomorphicWith(data("method/sam.jsonld", "application/ld+json", Lang.JSONLD11)));
        assertTrue(turtle.isIsomorphicWith(data("method/sam.nt", "application/n-triples", Lang.NTRIPLES)));
        assertTrue(turtle.isIsomorphicWith(data("method/sam.rdf", "application/rdf+xml", Lang.RDFXML)));
    }

    @Test
    void dataHoldsWhatIsSaidOfAndWithAThingAndTheNamesOfItsNeighbours() {
        Graph graph = data(PAPER + ".ttl", "text/turtle", Lang.TURTLE);
        Node paper = NodeFactory.createURI(BASE + PAPER);
        Node sam = NodeFactory.createURI(BASE + "method/sam");
        assertTrue(graph.contains(paper, Pg.usesMethod, sam));
        assertTrue(graph.contains(sam, Skos.prefLabel, NodeFactory.createLiteralString("SAM")));
        assertTrue(graph.contains(
                NodeFactory.createURI(BASE + "source/ab12/entry/1"), Foaf.primaryTopic, paper));
        Node zoe = NodeFactory.createURI(BASE + "person/zoë-adams");
        assertTrue(graph.contains(zoe, Foaf.name, NodeFactory.createLiteralString("Zoë Adams")));
        assertFalse(graph.contains(sam, Pg.paperCount, Node.ANY));
    }

    @Test
    void dataOfAMuchNamedThingIsCutAndSaysSo() {
        try (RunningServer crowded = RunningServer.start()) {
            Node graph = NodeFactory.createURI(BASE + "graph/derived");
            Node sam = NodeFactory.createURI(BASE + "method/sam");
            crowded.store().write(dataset -> {
                for (int i = 0; i < 1500; i++) {
                    Node paper = NodeFactory.createURI(BASE + "paper/p" + i);
                    dataset.add(Quad.create(graph, paper, Pg.usesMethod, sam));
                }
            });
            Graph data = RDFParser.fromString(crowded.get("/data/method/sam.ttl").body(), Lang.TURTLE).toGraph();
            assertEquals(1000, data.find(Node.ANY, Node.ANY, sam).filterKeep(triple -> !triple.getSubject().isBlank())
                    .toList().size());
            assertTrue(crowded.get("/data/method/sam.ttl").body().contains("the first 1000 are given"));
            String page = crowded.get("/page/method/sam?page=61").body();
            assertTrue(page.contains("<span class=\"count\">1,501</span>"), page);
            assertTrue(page.contains("Page 61 of 61"), page);
        }
    }

    @Test
    void ontologyIsDataOrAPage() {
        HttpResponse<String> turtle = server.get("/ontology");
        assertTrue(header(turtle, "Content-Type").startsWith("text/turtle"));
        Graph graph = RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph();
        Graph file = RDFParser.source(RunningServer.ONTOLOGY).toGraph();
        assertTrue(graph.isIsomorphicWith(file));
        HttpResponse<String> page = server.get("/ontology", "Accept", "text/html");
        assertTrue(page.body().contains("id=\"usesMethod\""), page.body());
        assertEquals(406, server.get("/ontology", "Accept", "image/png").statusCode());
    }

    private static Graph data(String name, String type, Lang lang) {
        HttpResponse<String> answer = server.get("/data/" + name);
        assertEquals(200, answer.statusCode());
        assertEquals(type + ";charset=utf-8", header(answer, "Content-Type"));
        return RDFParser.fromString(answer.body(), lang).toGraph();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
