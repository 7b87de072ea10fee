package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPagesTest {

    private static final Pattern TITLE = Pattern.compile("<h3 dir=\"auto\"><a href=\"(/page/[^\"]*)\">");

    private static final ObjectMapper JSON = new ObjectMapper();

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
    void wordsFindPapersByTitleAndMarkThem() {
        String page = search("q=segmenting+sam");
        assertEquals("/page/paper/segmenting-with-sam-0f3a9c1d2e", results(page).get(0));
        assertHolds(page, "<mark>Segmenting</mark> \"Everything\" with <mark>SAM</mark> &amp; &lt;friends&gt;</a>");
        assertHolds(page, "Zoë Adams, Bo Li, Acme Labs, and others · 2024-05-02 · arXiv cs.CV");
        assertHolds(page, "We fine-tune <mark>SAM</mark> on ADE20K. Plain text with &lt;b&gt;markup&lt;/b&gt; &amp; an emoji 🙂.");
    }

    @Test
    void wordsGoByTheNameThatTheApiHasForThemToo() {
        assertEquals(results(search("q=segmenting+sam")), results(search("text=segmenting+sam")));
    }

    @Test
    void facetsMayBeChosenByNames() {
        assertEquals(results(search("author=bo-li")), results(search("author=BO+Li")));
        assertEquals(results(search("venue=arxiv-cs-cv")), results(search("venue=arXiv+cs.CV")));
        assertEquals(results(search("method=sam&type=paper")), results(search("method=SAM&type=paper")));
        String nobody = search("author=Ada+Nobody");
        assertEquals(List.of(), results(nobody));
        assertHolds(nobody, "No author of this store is called");
    }

    @Test
    void exactNameComesBeforeTitlesThatHoldIt() {
        assertEquals(
                List.of("/page/method/sam", "/page/paper/segmenting-with-sam-0f3a9c1d2e"), results(search("q=SAM")));
        assertEquals("/page/person/zo%C3%AB-adams", results(search("q=zoe+adams")).get(0));
    }

    /** The more papers use the shorter name, the surer a search that dropped the signs would put it first. */
    @Test
    void nameWithSignsComesBeforeTheSameLettersWithoutThem() {
        Map<String, Integer> languages = Map.ofEntries(Map.entry("C", 90), Map.entry("C++", 3), Map.entry("C#", 2), Map.entry("F", 40),
                Map.entry("F#", 1), Map.entry("NET", 30), Map.entry(".NET", 1), Map.entry("R", 2), Map.entry("R-CNN", 60), Map.entry("J", 3),
                Map.entry("J++", 1), Map.entry("C++/CLI", 9), Map.entry("Objective-C", 20));
        try (RunningServer graph = RunningServer.start()) {
            StringBuilder concepts = new StringBuilder("BASE <http://localhost:3030/id/> GRAPH <graph/derived> {\n");
            languages.forEach((name, papers) -> concepts.append("<method/%s> a <https://w3id.org/papergraph/ontology#Method> ;"
                    .formatted(URLEncoder.encode(name, StandardCharsets.UTF_8).replace(".", "dot").toLowerCase()))
                    .append(" <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\" ; <https://w3id.org/papergraph/ontology#paperCount> %d .\n".formatted(name, papers)));
            graph.store().write(dataset -> RDFParser.fromString(concepts + "}", Lang.TRIG).parse(dataset));
            for (String name : languages.keySet()) {
                for (String typed : List.of(name, name.toLowerCase(), " " + name + " ")) {
                    String query = URLEncoder.encode(typed, StandardCharsets.UTF_8);
                    HttpResponse<String> answer = graph.get("/search?q=" + query, "Accept", "application/json");
                    assertEquals(name, JSON.readTree(answer.body()).at("/results/0/name").asText(), answer.body());
                }
                HttpResponse<String> completed = graph.get("/search/complete?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
                assertTrue(name.length() < 2 || JSON.readTree(completed.body()).at("/0/text").asText().equals(name), completed.body());
            }
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void otherNamesOfAConceptFindItAndAreShown() {
        String page = search("q=segment+anything+model");
        assertEquals("/page/method/sam", results(page).get(0));
        assertHolds(page, "Also called <mark>Segment</mark> <mark>Anything</mark> <mark>Model</mark>");
    }

    @Test
    void facetsCountLeadAndLetGo() {
        String all = search("q=segmentation");
        assertHolds(all, "<a href=\"/search?q=segmentation&amp;type=paper\">papers</a> <span class=\"number\">2</span>");
        assertHolds(all, "<a href=\"/search?q=segmentation&amp;year=2023\">2023</a> <span class=\"number\">1</span>");
        String papers = search("q=segmentation&type=paper");
        assertEquals(List.of("/page/paper/segmenting-with-sam-0f3a9c1d2e", "/page/paper/untitled-5566778899"), results(papers));
        assertHolds(papers, "<a href=\"/search?q=segmentation\" aria-current=\"true\"");
        assertHolds(papers, "<input type=\"hidden\" name=\"type\" value=\"paper\">");
    }

    @Test
    void papersAreNarrowedDownByYearVenueAndMethod() {
        String sam = "/page/paper/segmenting-with-sam-0f3a9c1d2e";
        assertEquals(List.of(sam), results(search("year=2024")));
        assertEquals(List.of(sam), results(search("method=sam")));
        assertEquals(List.of(sam), results(search("venue=arxiv-cs-cv&method=sam&year=2024&type=paper")));
        assertEquals(2, results(search("venue=arxiv-cs-cv")).size());
        assertHolds(search("venue=arxiv-cs-cv"), ">arXiv cs.CV <span aria-hidden=\"true\">×</span></a>");
    }

    @Test
    void everythingCanBeBrowsedByType() {
        assertEquals(
                List.of("/page/paper/segmenting-with-sam-0f3a9c1d2e", "/page/paper/untitled-5566778899",
                        "/page/paper/undated-notes-77aa01bb22"),
                results(search("type=paper")));
        assertEquals(List.of("/page/method/sam", "/page/method/c%2B%2B%2Ftools"), results(search("type=method")));
        assertEquals(3, results(search("type=person")).size());
        assertEquals(1, results(search("type=organization")).size());
        assertEquals(2, results(search("type=venue")).size());
        assertEquals(List.of("/page/source/ab12"), results(search("type=document")));
        assertEquals(results(search("type=person")), results(search("type=People")));
        assertHolds(search("type=venue"), "conference series · named in 1 paper");
        assertHolds(search("type=document"), "author page · 3 entries");
    }

    @Test
    void longListsHavePages() {
        try (RunningServer large = RunningServer.start()) {
            StringBuilder papers = new StringBuilder("BASE <http://localhost:3030/id/> GRAPH <graph/source/x> {\n");
            for (int i = 0; i < 50; i++) {
                papers.append("<paper/extra-").append(i).append("> a <http://purl.org/spar/fabio/ResearchPaper> ;")
                        .append(" <http://purl.org/dc/terms/title> \"Extra ").append(i).append("\" .\n");
            }
            large.store().write(dataset -> RDFParser.fromString(papers + "}", Lang.TRIG).parse(dataset));
            String first = large.get("/search?q=extra").body();
            assertHolds(first, "50 results.");
            assertEquals(20, results(first).size());
            assertHolds(first, "<a rel=\"next\" href=\"/search?q=extra&amp;page=2\">");
            String last = large.get("/search?q=extra&page=3").body();
            assertEquals(10, results(last).size());
            assertHolds(last, "<ol class=\"results\" start=\"41\">");
            assertHolds(last, "<a rel=\"prev\" href=\"/search?q=extra&amp;page=2\">");
            assertFalse(last.contains("rel=\"next\""));
            assertEquals(results(last), results(large.get("/search?q=extra&page=99").body()));
            assertHolds(large.get("/search?type=paper").body(), "53 papers, the newest first.");
        }
    }

    @Test
    void misspelledWordsFindWhatIsNear() {
        String page = search("q=segmentaton");
        assertHolds(page, "Nothing has exactly “segmentaton”. Near it: 2 results.");
        assertEquals("/page/task/segmentation", results(page).get(0));
    }

    @Test
    void resultsWithSomeOfTheWordsFollowThoseWithAll() {
        String page = search("q=segmentation+undated");
        assertHolds(page, "Nothing has all the words. Some of them: 5 results.");
    }

    @Test
    void nothingFoundLeadsOn() {
        String page = search("q=xyzzyplugh");
        assertHolds(page, "Nothing has “xyzzyplugh” or anything near it.");
        assertHolds(page, "<a class=\"chip\" href=\"/search?q=&amp;type=method\">methods <span>2</span></a>");
    }

    @Test
    void nothingLeftOffersToLetGo() {
        String page = search("q=segmentation&type=paper&year=1999");
        assertHolds(page, "Nothing is left with what is chosen.");
        assertHolds(page, "<a class=\"chip\" href=\"/search?q=segmentation&amp;type=paper\">without 1999 <span>2</span></a>");
        assertHolds(search("type=method&year=2024"), "<a class=\"chip\" href=\"/search?q=&amp;type=method\">without 2024 <span>2</span></a>");
    }

    @Test
    void whatCannotBeChosenIsSaidAndLeftOut() {
        assertHolds(search("year=abc"), "There is no year “abc”; it is left out.");
        assertHolds(search("type=%3Cscript%3E"), "There is no type “&lt;script&gt;”; it is left out.");
        assertHolds(search("page=-1"), "There is no page “-1”; this is the first.");
        assertHolds(search("page=99999999999999999999"), "this is the first.");
        assertEquals(3, results(search("year=abc&type=nonsense")).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"", "\"\"", "AND", "OR NOT", "*", "?*", "a:b", "[a TO b]", "(((", "\\", "~", "<script>alert(1)</script>", "'", "&amp;",
        "%", "🙂", "深度学习", "\u0000", " ", "...", "text:query", "sam^99999999999", "\"unclosed sam"
    })
    void noWordsMakeThePageFail(String words) {
        String parameter = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        String page = search(parameter);
        assertFalse(page.contains("<script>"), page);
        assertEquals(200, server.get("/search/complete?" + parameter).statusCode());
    }

    @Test
    void brokenEncodingIsABadRequestAndNoFailure() {
        assertEquals(400, server.get("/search?q=%ff%fe").statusCode());
        assertEquals(400, server.get("/search?q=%ED%A0%80").statusCode());
    }

    @Test
    void ofAVeryLongRequestTheBeginningCounts() {
        String page = search("q=" + "a".repeat(30_000));
        assertHolds(page, "Only the first 1000 characters count.");
        assertTrue(page.length() < 50_000, page.length() + " characters");
        int status = server.get("/search?q=" + "a".repeat(300_000)).statusCode();
        assertTrue(status == 414 || status == 431, "status " + status);
        assertHolds(search("q=" + "sam+".repeat(100)), "Only the first 24 words count.");
    }

    @Test
    void wordlessWordsListWhatThereIs() {
        String page = search("q=...");
        assertHolds(page, "There is no word in “...” to look for.");
        assertEquals(3, results(page).size());
    }

    @Test
    void completionsAreNamesAndTitlesWithTheirPages() throws Exception {
        HttpResponse<String> answer = server.get("/search/complete?q=seg");
        assertEquals("application/json;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode completions = new ObjectMapper().readTree(answer.body());
        assertEquals("segmentation", completions.get(0).get("text").asText());
        assertEquals("task", completions.get(0).get("type").asText());
        assertEquals("task, 1 paper", completions.get(0).get("note").asText());
        assertEquals("/page/task/segmentation", completions.get(0).get("href").asText());
        assertEquals("[]\n", server.get("/search/complete").body());
    }

    @Test
    void sameSearchOfTheSameStoreIsNotSentAgain() {
        HttpResponse<String> answer = server.get("/search?q=sam");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, server.get("/search?q=sam", "If-None-Match", tag).statusCode());
        assertEquals(200, server.get("/search?q=same", "If-None-Match", tag).statusCode());
    }

    @Test
    void searchSeesWhatIsWrittenWhileItServes() {
        try (RunningServer changing = RunningServer.start()) {
            assertHolds(changing.get("/search?q=brandnew").body(), "Nothing has");
            changing.store().write(dataset -> RDFParser.fromString("""
                    BASE <http://localhost:3030/id/>
                    GRAPH <graph/source/x> {
                      <paper/new> a <http://purl.org/spar/fabio/ResearchPaper> ; <http://purl.org/dc/terms/title> "Brandnew" }
                    """, Lang.TRIG).parse(dataset));
            assertEquals(List.of("/page/paper/new"), results(changing.get("/search?q=brandnew").body()));
            assertHolds(changing.get("/").body(), "papers</a></dt><dd>4</dd>");
        }
    }

    @Test
    void queryBehindTheSearchAnswers() {
        Matcher link = Pattern.compile("href=\"/query\\?query=([^\"]*)\"").matcher(search("q=segment+anything+mod"));
        assertTrue(link.find());
        HttpResponse<String> answer = server.get("/sparql?query=" + link.group(1), "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        assertHolds(answer.body(), "method/sam");
    }

    private static String search(String parameters) {
        HttpResponse<String> answer = server.get("/search?" + parameters, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static List<String> results(String page) {
        List<String> results = new ArrayList<>();
        Matcher title = TITLE.matcher(page);
        while (title.find()) {
            results.add(title.group(1));
        }
        return results;
    }

    private static void assertHolds(String page, String part) {
        assertTrue(page.contains(part), () -> "no " + part + " in " + page);
    }
}
