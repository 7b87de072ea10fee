package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.web.http.WebLink;

class SignpostingTest {

    private static final String BASE = "http://localhost:3030/id/";
    private static final String PAPER = "paper/segmenting-with-sam-0f3a9c1d2e";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

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
    void pageOfAPaperSaysWhatItIsWhoWroteItAndWhereItsDataAre() {
        SentLinks links = SentLinks.of(server.get("/page/" + PAPER));
        assertEquals(List.of(BASE + PAPER), links.targets("cite-as"));
        assertEquals(List.of("https://schema.org/ScholarlyArticle", "https://schema.org/AboutPage"), links.targets("type"));
        assertEquals(Set.of("organization/acme-labs", "person/ari-morcos", "person/bo-li", "person/zo%C3%AB-adams"),
                Set.copyOf(links.targets("author").stream().map(each -> each.substring(BASE.length())).toList()));
        assertEquals(List.of(), links.targets("license"));
        assertEquals(links.targets("describedby"), links.targets("alternate"));
        assertEquals(List.of("/linkset/" + PAPER), links.targets("linkset"));
    }

    @Test
    void everyLinkedFormatIsThereAndIsWhatItIsSaidToBe() {
        List<WebLink> local = SentLinks.of(server.get("/page/" + PAPER)).all().stream()
                .filter(link -> link.target().startsWith("/")).toList();
        assertEquals(15, local.size());
        local.forEach(link -> {
            HttpResponse<String> answer = server.get(link.target());
            assertEquals(200, answer.statusCode(), link.target());
            assertEquals(link.type(), header(answer, "Content-Type").replaceAll(";.*", ""), link.target());
        });
    }

    @Test
    void dataLeadBackToPageAndIri() {
        SentLinks links = SentLinks.of(server.get("/data/" + PAPER + ".jsonld"));
        assertEquals(List.of("/page/" + PAPER), links.targets("describes"));
        assertEquals(List.of(BASE + PAPER), links.targets("cite-as"));
        assertEquals(List.of("/linkset/" + PAPER), links.targets("linkset"));
    }

    @Test
    void thingNamesItsAlternativesWhateverIsAccepted() {
        for (String accept : List.of("text/html", "text/turtle", "image/png")) {
            SentLinks links = SentLinks.of(server.get("/id/" + PAPER, "Accept", accept));
            assertEquals(List.of("/page/" + PAPER, "/data/" + PAPER + ".ttl", "/data/" + PAPER + ".jsonld",
                    "/data/" + PAPER + ".nt", "/data/" + PAPER + ".rdf", "/data/" + PAPER + ".bib",
                    "/data/" + PAPER + ".ris", "/data/" + PAPER + ".csljson"), links.targets("alternate"), accept);
        }
    }

    @Test
    void linkSetHoldsTheLinksOfPageAndDataInBothFormats() throws JsonProcessingException {
        HttpResponse<String> json = server.get("/linkset/" + PAPER);
        assertEquals("application/linkset+json", header(json, "Content-Type"));
        JsonNode set = new ObjectMapper().readTree(json.body()).get("linkset");
        assertEquals(5, set.size());
        JsonNode page = set.get(0);
        String origin = server.server().address().replaceAll("/$", "");
        assertEquals(origin + "/page/" + PAPER, page.get("anchor").asText());
        assertEquals(BASE + PAPER, page.get("cite-as").get(0).get("href").asText());
        assertEquals(4, page.get("author").size());
        assertEquals("text/turtle", page.get("describedby").get(0).get("type").asText());
        assertEquals(origin + "/page/" + PAPER, set.get(1).get("describes").get(0).get("href").asText());

        HttpResponse<String> text = server.get("/linkset/" + PAPER, "Accept", "application/linkset");
        assertEquals("application/linkset", header(text, "Content-Type"));
        Set<String> anchors = new TreeSet<>();
        List.of(text.body().strip().split(",\n")).forEach(line -> {
            anchors.add(line.replaceAll(".*; anchor=\"([^\"]*)\"$", "$1"));
            assertEquals(1, SentLinks.of(line).all().size(), line);
        });
        assertEquals(5, anchors.size(), anchors::toString);
        assertEquals(406, server.get("/linkset/" + PAPER, "Accept", "text/html").statusCode());
        assertEquals(404, server.get("/linkset/paper/none").statusCode());
    }

    @Test
    void licenceIsStatedWhereTheOperatorGivesOne() {
        try (RunningServer licensed = RunningServer.start(RunningServer.options().withLicence(LICENCE))) {
            for (String path : List.of("/page/" + PAPER, "/data/" + PAPER + ".ttl", "/dataset")) {
                assertEquals(List.of(LICENCE), SentLinks.of(licensed.get(path)).targets("license"), path);
            }
            assertTrue(licensed.get("/dataset.ttl").body().contains("<" + LICENCE + ">"));
            assertTrue(licensed.get("/dataset").body().contains("\"license\":\"" + LICENCE + "\""));
        }
        assertFalse(server.get("/dataset.ttl").body().contains("dcterms:license"));
    }

    @Test
    void headerStaysShortHoweverManyAuthorsThereAre() throws JsonProcessingException {
        try (RunningServer crowded = RunningServer.start()) {
            Node paper = NodeFactory.createURI(BASE + PAPER);
            crowded.store().write(dataset -> {
                for (int i = 0; i < 500; i++) {
                    Node author = NodeFactory.createURI(BASE + "person/author-with-a-rather-long-name-" + i);
                    dataset.add(Quad.create(NodeFactory.createURI(BASE + "graph/source/ab12"), paper, Dcterms.creator, author));
                }
            });
            HttpResponse<String> page = crowded.get("/page/" + PAPER);
            assertEquals(200, page.statusCode());
            assertEquals(20, SentLinks.of(page).targets("author").size());
            JsonNode set = new ObjectMapper().readTree(crowded.get("/linkset/" + PAPER).body()).get("linkset");
            assertEquals(504, set.get(0).get("author").size());
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }
}
