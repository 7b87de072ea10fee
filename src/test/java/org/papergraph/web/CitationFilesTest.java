package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers of every list can be taken away for reference managers. */
class CitationFilesTest {

    private static final String SEGMENTING = "segmenting-with-sam-0f3a9c1d2e";
    private static final String UNDATED = "undated-notes-77aa01bb22";
    private static final String UNTITLED = "untitled-5566778899";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*\\.(?:bib|ris|csljson)[^\"]*)\"");

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
    @CsvSource(delimiter = '|', value = {
        "/data/person/bo-li.bib | " + SEGMENTING,
        "/data/organization/acme-labs.bib | " + SEGMENTING,
        "/data/method/sam.bib | " + SEGMENTING,
        "/data/task/segmentation.bib | " + UNTITLED,
        "/data/venue/arxiv-cs-cv.bib | " + SEGMENTING + " " + UNDATED,
        "/data/venue/arxiv-cs-cv.bib?year=2024 | " + SEGMENTING,
        "/data/venue/arxiv-cs-cv.bib?with=method/sam | " + SEGMENTING,
        "/data/venue/neurips.bib | " + SEGMENTING,
        "/data/source/ab12.bib | " + SEGMENTING + " " + UNDATED + " " + UNTITLED,
        "/data/paper/" + UNDATED + ".bib | " + UNDATED,
        "/search.bib?q=sam | " + SEGMENTING,
        "/search.bib?q=&year=2023 | " + UNTITLED,
        "/search.bib?q=&author=bo-li | " + SEGMENTING,
        "/search.bib | " + SEGMENTING + " " + UNTITLED + " " + UNDATED,
        "/api/uses.bib?method=method/sam | " + SEGMENTING})
    void fileHoldsThePapersOfTheListInItsOrder(String path, String keys) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("application/x-bibtex;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(keys, String.join(" ", Pattern.compile("@\\w+\\{([^,]*),").matcher(answer.body()).results().map(each -> each.group(1)).toList()));
    }

    @Test
    void everyFormatIsAWholeFile() throws JsonProcessingException {
        String ris = server.get("/search.ris").body();
        assertEquals(3, Pattern.compile("(?m)^TY  - ").matcher(ris).results().count());
        assertEquals(3, Pattern.compile("(?m)^ER  - ").matcher(ris).results().count());
        JsonNode items = new ObjectMapper().readTree(server.get("/data/source/ab12.csljson").body());
        assertEquals(List.of(SEGMENTING, UNDATED, UNTITLED), items.findValuesAsText("id"));
        assertEquals("[]\n", server.get("/search.csljson?q=zzzzqqqq").body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/id/person/bo-li | 303",
        "/id/source/ab12 | 303",
        "/id/mention/3f9a0c1d2e4b5a69 | 406",
        "/search?q=sam | 200",
        "/api/uses?method=method/sam | 200",
        "/api/concepts | 406"})
    void clientThatAcceptsRisGetsIt(String path, int status) {
        HttpResponse<String> answer = server.get(path, "Accept", "application/x-research-info-systems");
        assertEquals(status, answer.statusCode(), answer.body());
        answer.headers().firstValue("Location").ifPresent(place -> assertTrue(server.get(place).body().contains("TY  - "), place));
        assertTrue(status != 200 || answer.body().contains("\r\nER  - "), answer.body());
    }

    @ParameterizedTest
    @CsvSource({"/page/person/bo-li", "/page/method/sam", "/page/venue/neurips", "/page/source/ab12", "/search?q=sam", "/search?q=&type=paper", "/year/2024", "/dataset",
        "/page/paper/" + SEGMENTING})
    void pageOfAListLinksItsFiles(String page) {
        Matcher links = LINK.matcher(server.get(page, "Accept", "text/html").body());
        List<String> paths = links.results().map(each -> each.group(1).replace("&amp;", "&")).distinct().toList();
        assertEquals(3, paths.size(), paths::toString);
        paths.forEach(path -> assertEquals(200, server.get(path).statusCode(), path));
    }

    @Test
    void resultsOfAQueryAreTakenAwayWhereTheyArePapers() {
        String papers = "SELECT ?paper { ?paper a <http://purl.org/spar/fabio/ResearchPaper> } ORDER BY ?paper";
        String page = server.get("/query?query=" + encoded(papers), "Accept", "text/html").body();
        assertEquals(3, LINK.matcher(page).results().count());
        assertEquals(3, server.get("/query/papers.bib?query=" + encoded(papers)).body().split("@misc", -1).length - 1);
        HttpResponse<String> none = server.get("/query/papers.bib?query=" + encoded("SELECT (1 AS ?one) {}"));
        assertEquals(400, none.statusCode());
        assertTrue(none.body().contains("there are no papers to write"), none.body());
        HttpResponse<String> methods = server.get("/api/concepts.bib");
        assertEquals(400, methods.statusCode());
        assertTrue(methods.body().contains("none of the results is a paper"), methods.body());
    }

    @Test
    void unknownEndingAndWhatHasNoPapersAreNotFound() {
        for (String path : List.of("/search.xyz?q=a", "/data/mention/3f9a0c1d2e4b5a69.bib", "/data/person/nobody.bib", "/api/none.bib", "/query/papers.xyz?query=a")) {
            assertEquals(404, server.get(path).statusCode(), path);
        }
    }

    @Test
    void fileThatIsUnchangedIsNotSentAgain() {
        HttpResponse<String> first = server.get("/data/person/bo-li.ris");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, server.get("/data/person/bo-li.ris", "If-None-Match", tag).statusCode());
        assertEquals("", server.send("HEAD", "/search.bib", "").body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
