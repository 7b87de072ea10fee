package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The concept map as a browser without scripts has it: a list. */
class MapPageTest {

    /** Three papers: two have both a method and a task, one has the task alone; one has another method too. */
    private static final String CONCEPTS = """
            BASE <http://localhost:3030/id/>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            GRAPH <graph/derived> {
              <method/pruning> a pg:Method ; skos:prefLabel "pruning & <thinning>" ; pg:paperCount 2 .
              <method/zo%C3%AB> a pg:Method ; skos:prefLabel "Zoë" ; pg:paperCount 1 .
              <task/sorting> a pg:Task ; skos:prefLabel "sorting" ; pg:paperCount 3 .
              <paper/a> pg:usesMethod <method/pruning> , <method/zo%C3%AB> ; pg:addressesTask <task/sorting> .
              <paper/b> pg:usesMethod <method/pruning> ; pg:addressesTask <task/sorting> .
              <paper/c> pg:addressesTask <task/sorting> .
            }
            GRAPH <graph/other> { <paper/b> pg:usesMethod <method/pruning> . }
            """;

    private static final Pattern PLACE = Pattern.compile("<li class=\"\\w+\" data-key=\"([^\"]+)\"(.*?)\n</li>", Pattern.DOTALL);
    private static final Pattern SHARED = Pattern.compile("<li data-key=\"([^\"]+)\" data-shared=\"(\\d+)\">");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        write(server, CONCEPTS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void conceptsAreListedWithWhatSharesTheirPapers() {
        Map<String, Map<String, Integer>> map = map("/map?minimum=1");
        assertEquals(Map.of("task/sorting", 2, "method/zo%C3%AB", 1), map.get("method/pruning"));
        assertEquals(Map.of("method/pruning", 2, "method/zo%C3%AB", 1), map.get("task/sorting"));
        assertEquals("task/sorting", map.keySet().iterator().next(), "the most used comes first");
    }

    @Test
    void minimumAndKindLeaveOthersOut() {
        assertEquals(Map.of("task/sorting", 2), map("/map").get("method/pruning"));
        Map<String, Map<String, Integer>> methods = map("/map?minimum=1&type=method");
        assertFalse(methods.containsKey("task/sorting"), methods.toString());
        assertEquals(Map.of("method/zo%C3%AB", 1), methods.get("method/pruning"));
        assertEquals(map("/map?minimum=2"), map("/map?minimum=none&type=nothing"));
    }

    @Test
    void centreComesFirstWithAllThatIsUsedWithIt() {
        assertEquals(List.of("method/pruning", "task/sorting", "method/zo%C3%AB"),
                List.copyOf(map("/map?concept=method/pruning").keySet()));
        String page = page(200, "/map?concept=method/pruning");
        assertTrue(page.contains("<h1 dir=\"auto\">What is used with <a href=\"/page/method/pruning\">pruning &amp; &lt;thinning&gt;</a>"), page);
        assertTrue(page.contains("aria-current=\"true\""), page);
    }

    @Test
    void listLeadsToPagesMapsAndTheQuery() {
        String page = page(200, "/map?concept=task/sorting");
        assertTrue(page.contains("href=\"/page/method/zo%C3%AB\""), page);
        assertTrue(page.contains("<a href=\"/map?concept=method%2Fpruning\">pruning &amp; &lt;thinning&gt;</a>"), page);
        Matcher query = Pattern.compile("href=\"(/query[^\"]+)\">The query behind this map").matcher(page);
        assertTrue(query.find(), page);
        String answer = page(200, query.group(1).replace("&amp;", "&"));
        assertTrue(answer.contains("pruning &amp; &lt;thinning&gt;</td><td class=\"number\">2</td>"), answer);
    }

    @Test
    void conceptOfNoPaperIsNotFound() {
        for (String concept : List.of("method/none", "paper/none", "%22%3E", "method", "paper")) {
            page(404, "/map?concept=" + concept);
        }
    }

    @Test
    void paperStandsInTheMiddleOfItsConcepts() {
        Map<String, Map<String, Integer>> map = map("/map?concept=paper/a");
        assertEquals(List.of("paper/a", "task/sorting", "method/pruning", "method/zo%C3%AB"), List.copyOf(map.keySet()));
        assertEquals(Map.of("task/sorting", 1, "method/pruning", 1, "method/zo%C3%AB", 1), map.get("paper/a"));
        assertEquals(Map.of("task/sorting", 2, "method/zo%C3%AB", 1), map.get("method/pruning"));
        String page = page(200, "/map?concept=paper%2Fa&type=method");
        assertTrue(page.contains("<h1 dir=\"auto\">Concepts of <a href=\"/page/paper/a\">"), page);
        assertTrue(page.contains("data-centre=\"paper/a\""), page);
        assertFalse(page.contains("data-key=\"task/sorting\""), page);
    }

    @Test
    void nameLeadsToTheMapAroundIt() {
        Map.of("sorting", "task%2Fsorting", "Zoë", "method%2Fzo%25C3%25AB", "pruning & <thinning>", "method%2Fpruning", "sortin", "task%2Fsorting",
                "Segmenting \"Everything\" with SAM & <friends>", "paper%2Fsegmenting-with-sam-0f3a9c1d2e")
                .forEach((name, key) -> {
                    HttpResponse<String> answer = server.get("/map?find=" + URLEncoder.encode(name, StandardCharsets.UTF_8), "Accept", "text/html");
                    assertEquals(303, answer.statusCode(), name);
                    assertEquals("/map?concept=" + key, answer.headers().firstValue("Location").orElse(""));
                });
        page(404, "/map?find=qqzzy");
        assertEquals(map("/map"), map("/map?find=+"));
    }

    @Test
    void mapFollowsTheStore() {
        try (RunningServer changing = RunningServer.start()) {
            assertEquals(404, changing.get("/map?concept=task/sorting").statusCode());
            write(changing, CONCEPTS);
            assertEquals(200, changing.get("/map?concept=task/sorting").statusCode());
        }
    }

    private static void write(RunningServer running, String trig) {
        running.store().write(dataset -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
    }

    /** The numbers of shared papers, by concept and other concept. */
    private static Map<String, Map<String, Integer>> map(String path) {
        Map<String, Map<String, Integer>> map = new LinkedHashMap<>();
        Matcher place = PLACE.matcher(page(200, path));
        while (place.find()) {
            Map<String, Integer> others = new LinkedHashMap<>();
            SHARED.matcher(place.group(2)).results()
                    .forEach(each -> others.put(each.group(1), Integer.parseInt(each.group(2))));
            map.put(place.group(1), others);
        }
        return map;
    }

    private static String page(int status, String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertEquals(status, answer.statusCode(), answer.body());
        return answer.body();
    }
}
