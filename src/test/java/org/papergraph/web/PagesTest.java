package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final String PAPER = "/page/paper/segmenting-with-sam-0f3a9c1d2e";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

    /** The paper's abstract in another document, with the same mention. */
    private static final String SECOND_LISTING = """
            BASE <http://localhost:3030/id/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            GRAPH <graph/mentions/cd34> {
              <source/cd34/entry/1> dcterms:isPartOf <source/cd34> ; pg:entryNumber 1 ;
                foaf:primaryTopic <paper/segmenting-with-sam-0f3a9c1d2e> .
              <source/cd34/entry/1/abstract> dcterms:isPartOf <source/cd34/entry/1> ; nif:isString "We fine-tune …" .
              <source/cd34/entry/1/abstract/sentence/1> nif:anchorOf "We fine-tune SAM on ADE20K." ; nif:beginIndex 5 .
              <mention/cd34> itsrdf:taIdentRef <method/sam> ; pg:confidence 0.930 ; nif:beginIndex 18 ; nif:endIndex 21 ;
                nif:referenceContext <source/cd34/entry/1/abstract> ;
                nif:sentence <source/cd34/entry/1/abstract/sentence/1> .
            }
            """;

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
    void homeShowsCountsPapersDocumentsMethodsAndQuestions() {
        String page = page("/");
        assertHolds(page, "<dt><a href=\"/search?q=&amp;type=paper\">papers</a></dt><dd>3</dd>");
        assertHolds(page, "<a href=\"" + PAPER + "\">Segmenting \"Everything\" with SAM &amp; &lt;friends&gt;</a>");
        assertHolds(page, "<a href=\"/page/source/ab12\">000_sample.txt</a><p class=\"quiet\">author page · 3 entries");
        assertHolds(page, "<a class=\"chip method\" href=\"/page/method/sam\">SAM <span>1<");
        assertHolds(page, "<a href=\"/query?example=concepts\">Concepts by name</a>");
        assertFalse(page.contains("Who uses a method"), "a question without its values");
        assertEquals(1, page.split("<form", -1).length - 1);
    }

    @Test
    void paperShowsAuthorsInOrderWithNamesAsWritten() {
        String page = page(PAPER);
        assertInOrder(
                page, "Zoë Adams</a> <span class=\"quiet\">(written Z. Adams)", "Bo Li", "Acme Labs", "Ari Morcos");
        assertHolds(page, "<h1 dir=\"auto\">Segmenting \"Everything\" with SAM &amp; &lt;friends&gt;</h1>");
        assertHolds(page, "Plain text with &lt;b&gt;markup&lt;/b&gt; &amp; an emoji 🙂.");
        assertHolds(page, "2024-05-02");
        assertHolds(page, "<a href=\"/page/venue/arxiv-cs-cv\">arXiv cs.CV</a>");
        assertHolds(page, "<a href=\"https://github.com/acme/sam-finetune\">");
        assertHolds(page, "SAM</a> <span class=\"quiet\"><a href=\"/page/statement/77aa01\">93 % sure</a></span>");
        assertHolds(page, "<a href=\"/page/source/ab12\">000_sample.txt</a>");
    }

    @Test
    void paperNamesItsDataInTheHead() {
        String page = page(PAPER);
        String data = PAPER.replace("/page/", "/data/");
        assertHolds(page, "<link rel=\"alternate\" type=\"text/turtle\" title=\"Turtle\" href=\"" + data + ".ttl\">");
        assertHolds(page, "type=\"application/ld+json\"");
    }

    @Test
    void conceptShowsTheSentencesThatMentionIt() {
        String page = page("/page/method/sam");
        assertHolds(page, "<p>We fine-tune <mark>SAM</mark> on ADE20K.</p>");
        assertHolds(page, "Segment Anything Model");
        assertHolds(page, "with SAM &amp; &lt;friends&gt;</a> <span class=\"quiet\">Zoë Adams, Bo Li, Acme Labs, and others · 2024-05-02 · arXiv cs.CV</span>");
    }

    @Test
    void passageThatTwoDocumentsShareIsShownOnce() {
        try (RunningServer doubled = RunningServer.start()) {
            doubled.store().write(dataset -> RDFParser.fromString(SECOND_LISTING, Lang.TRIG).parse(dataset));
            assertEquals(2, doubled.get(PAPER).body().split(">entry 1<").length - 1);
            assertEquals(1, doubled.get("/page/method/sam").body().split("<blockquote dir=\"auto\">").length - 1);
        }
    }

    @Test
    void documentShowsItsEntriesAndProblems() {
        String page = page("/page/source/ab12");
        assertInOrder(page, "entry 1", "entry 2", "Undated Notes", "entry 3", "Only the abstract of this paper");
        assertHolds(page, "a line that is neither title nor abstract");
        assertHolds(page, "<p class=\"kind\">author page</p>");
    }

    @Test
    void personShowsPapersAndFigures() {
        String page = page("/page/person/ari-morcos");
        assertHolds(page, "<h1 dir=\"auto\">Ari Morcos</h1>");
        assertHolds(page, "Segmenting");
        assertInOrder(page, "h-index</a>", "<td>15</td>", "000_sample.txt</a>");
    }

    @Test
    void paperWithoutTitleOrYearIsShownAsItIs() {
        assertHolds(page("/page/paper/untitled-5566778899"), "<h1 dir=\"auto\">Only the abstract of this paper is known.");
        assertHolds(page("/page/paper/undated-notes-77aa01bb22"), "17 March, year not stated");
    }

    @Test
    void pathThatLeadsNowhereOffersNearNames() {
        assertNear("/page/method/samm", "/page/method/sam");
        assertNear("/page/method/segment-anythin-model", "/page/method/sam");
        assertNear("/page/paper/segmenting-everthing-with-sam-0000000000", PAPER);
        assertNear("/page/person/ari-marcos", "/page/person/ari-morcos");
        assertNear("/page/person/Zo%C3%AB-Adam", "/page/person/zo%C3%AB-adams");
        assertNear("/ari-morcos", "/page/person/ari-morcos");
        assertNear("/map?concept=method%2Fsamm", "/page/method/sam");
        assertTrue(server.get("/data/method/samm.ttl", "Accept", "text/turtle").body().contains("Did you mean:\n/page/method/sam\n"));
        for (String path : List.of("/page/method/%22%3E%3Cb%3E", "/page/method/%E2%80%AE", "/-", "/page/method/" + "x-".repeat(2000))) {
            assertEquals(404, server.get(path, "Accept", "text/html").statusCode(), path);
        }
    }

    private static void assertNear(String path, String near) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertEquals(404, answer.statusCode());
        assertHolds(answer.body(), "<h2>Did you mean</h2>\n<ul class=\"lines\">\n\n<li><a href=\"" + near + "\">");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        for (List<String> next = List.copyOf(seen); !next.isEmpty(); ) {
            Set<String> found = new LinkedHashSet<>();
            next.forEach(path -> found.addAll(links(path)));
            next = found.stream().filter(seen::add).toList();
        }
        assertTrue(seen.size() > 100, "only " + seen.size() + " links");
    }

    @Test
    void healthCountsWhatThereIs() throws Exception {
        HttpResponse<String> answer = server.get("/health");
        JsonNode health = new ObjectMapper().readTree(answer.body());
        assertEquals(200, answer.statusCode());
        assertEquals("ok", health.get("status").asText());
        assertEquals(3, health.get("counts").get("papers").asInt());
        assertTrue(health.hasNonNull("version"));
    }

    @Test
    void healthIsBadWhenTheStoreCannotBeRead() {
        try (RunningServer broken = RunningServer.start()) {
            broken.store().close();
            assertEquals(503, broken.get("/health").statusCode());
            assertEquals(500, broken.get("/").statusCode());
        }
    }

    private static Set<String> links(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html,*/*;q=0.5");
        if (answer.statusCode() == 303) {
            return Set.of(answer.headers().firstValue("Location").orElseThrow());
        }
        assertEquals(200, answer.statusCode(), path);
        Set<String> links = new LinkedHashSet<>();
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Matcher matcher = LINK.matcher(answer.body());
            while (matcher.find()) {
                links.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        return links;
    }

    private static String page(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode());
        assertEquals("text/html;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
        assertFalse(answer.body().contains("null"), answer.body());
        return answer.body();
    }

    private static void assertHolds(String page, String part) {
        assertTrue(page.contains(part), page);
    }

    private static void assertInOrder(String page, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = page.indexOf(part, from);
            assertTrue(at >= 0, "'" + part + "' is not where it should be in " + page);
            from = at;
        }
    }
}
