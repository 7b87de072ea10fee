package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ProvenanceMapper;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.graph.Vocabulary.Pg;

class TombstoneTest {

    private static final String BASE = "http://localhost:3030/id/";
    private static final Iris IRIS = new Iris(BASE);

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        depart("method/segment-anything", "method/sam");
        depart("method/segmenter", "method/segment-anything");
        depart("method/one-of-two", "method/sam", "method/segment-anything", "task/segmentation");
        depart("source/0123456789abcdef");
        depart("person/robert-li", "person/bo-li");
        server.store().write(dataset -> dataset.add(Quad.create(
                IRIS.graph("identity"), IRIS.decision("00"), Pg.candidate, resource("person/robert-li"))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasReplacedLeadsToItsSuccessorInEveryFamily() {
        Map<String, String> places = Map.of(
                "/id/method/segment-anything", "/id/method/sam",
                "/page/method/segment-anything?page=2", "/page/method/sam?page=2",
                "/data/method/segment-anything.jsonld", "/data/method/sam.jsonld",
                "/linkset/method/segment-anything", "/linkset/method/sam",
                "/page/method/Segment-Anything/", "/page/method/segment-anything");
        places.forEach((path, place) -> assertMoved(path, place));
    }

    @Test
    void aChainOfSuccessorsIsOneStep() {
        assertMoved("/id/method/segmenter", "/id/method/sam");
    }

    @Test
    void successorIsFoundAlsoWhereDecisionsStillNameTheFormerThing() {
        assertMoved("/page/person/robert-li", "/page/person/bo-li");
    }

    @Test
    void nameThatStandsUnderAnotherLeadsThereThoughItNeverStoodAlone() {
        server.store().write(dataset -> dataset.add(Quad.create(
                IRIS.graph("identity"), resource("method/sam"), Owl.sameAs, resource("task/segment-anything-model"))));
        assertMoved("/page/task/segment-anything-model", "/page/method/sam");
        assertMoved("/data/task/segment-anything-model.ttl", "/data/method/sam.ttl");
    }

    @Test
    void whatHasNoSuccessorIsGoneAndSoAreItsParts() {
        for (String path : List.of("/id/source/0123456789abcdef", "/page/source/0123456789abcdef", "/data/source/0123456789abcdef.ttl",
                "/id/source/0123456789abcdef/entry/1", "/page/source/0123456789abcdef/entry/1/abstract")) {
            HttpResponse<String> answer = server.get(path);
            assertEquals(410, answer.statusCode(), path);
            assertTrue(answer.body().contains("This resource was removed on 2026-11-21"), answer.body());
            assertEquals(410, server.send("HEAD", path, "").statusCode(), path);
        }
        assertEquals(404, server.get("/id/source/0123456789abcdee").statusCode());
        assertEquals(404, server.get("/id/source/0123456789abcdee/entry/1").statusCode());
    }

    @Test
    void whatWasDividedIsGoneAndNamesItsParts() {
        HttpResponse<String> text = server.get("/page/method/one-of-two");
        assertEquals(410, text.statusCode());
        assertTrue(text.body().contains("/page/method/sam\n/page/task/segmentation"), text.body());
        HttpResponse<String> page = server.get("/page/method/one-of-two", "Accept", "text/html");
        assertEquals(410, page.statusCode());
        assertTrue(page.body().contains("<a href=\"/page/method/sam\">"), page.body());
    }

    @Test
    void whatHasNoSuccessorNamesWhatMayHaveBeenMeant() {
        depart("task/panoptic-segmentation");
        String page = server.get("/page/task/panoptic-segmentation", "Accept", "text/html").body();
        assertTrue(page.contains("<h2>Did you mean</h2>\n<ul class=\"lines\">\n\n<li><a href=\"/page/task/segmentation\">"), page);
    }

    @Test
    void otherSpellingsLeadToTheUsualOne() {
        Map<String, String> places = Map.of(
                "/id/method/sam/", "/id/method/sam",
                "/page/Method/SAM", "/page/method/sam",
                "/page/method/%73am", "/page/method/sam",
                "/data/method/SAM.ttl", "/data/method/sam.ttl",
                "/page/person/zo%c3%ab-adams", "/page/person/zo%C3%AB-adams",
                "/linkset/Method/sam/", "/linkset/method/sam");
        places.forEach((path, place) -> assertMoved(path, place));
        assertEquals(404, server.get("/page/method/none/").statusCode());
        assertEquals(404, server.get("/page/method/%6eone").statusCode());
    }

    @Test
    void whatIsThereIsUntouched() {
        assertEquals(200, server.get("/page/method/sam").statusCode());
        assertEquals(303, server.get("/id/person/bo-li").statusCode());
    }

    private static void assertMoved(String path, String place) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(301, answer.statusCode(), path);
        assertEquals(place, answer.headers().firstValue("Location").orElse("none"));
    }

    private static void depart(String key, String... successors) {
        Collection<Node> nodes = List.of(successors).stream().map(TombstoneTest::resource).toList();
        server.store().write(dataset -> new ProvenanceMapper(IRIS).mapTombstone(
                resource(key), Instant.parse("2026-11-21T10:00:00Z"), nodes,
                triple -> dataset.add(Quad.create(IRIS.graph("log"), triple))));
    }

    private static Node resource(String key) {
        return NodeFactory.createURI(BASE + key);
    }
}
