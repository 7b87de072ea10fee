package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The editor as a browser without scripts has it, and what scripts are served. */
class QueryPageTest {

    private static final String LABELS =
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nSELECT ?concept ?name { ?concept skos:prefLabel ?name }";
    private static final Pattern DOWNLOAD = Pattern.compile("<a href=\"([^\"]+)\" type=\"([^\"]+)\" download=\"([^\"]+)\"");
    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^;]*?from ['\"]([^'\"]+)['\"]");

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
    void editorIsAFormWithAQueryAndExamples() {
        String page = page(200, "/query");
        assertHolds(page, "<form id=\"editor\" action=\"/query\" method=\"get\">");
        assertHolds(page, "<label id=\"query-label\" for=\"query\">");
        assertHolds(page, "SELECT ?label ?papers ?method");
        assertHolds(page, "<a href=\"/query?example=concepts\">Concepts by name</a>");
        assertFalse(page.contains("id=\"answer\""), page);
    }

    @Test
    void exampleHasItsParametersAsFieldsAndAnAnswer() {
        String page = page(200, "/query?example=concepts");
        assertHolds(page, "Every concept &amp; its name.");
        assertHolds(page, "name=\"limit\" type=\"number\" value=\"5\" step=\"1\" required");
        assertHolds(page, "LIMIT 5</textarea>");
        assertHolds(page, "<p id=\"count\" class=\"quiet\">");
        assertFalse(page.contains("#+ "), page);
        String other = page(200, "/query?example=concepts&limit=1");
        assertHolds(other, "<p id=\"count\" class=\"quiet\">1 row</p>");
        assertHolds(other, "value=\"1\"");
    }

    @Test
    void exampleThatNeedsAValueAsksForItFirst() {
        String first = page(200, "/query?example=uses");
        assertHolds(first, "name=\"method\" type=\"text\" value=\"\" required");
        assertFalse(first.contains("id=\"answer\"") || first.contains("id=\"problem\""), first);
        assertHolds(page(400, "/query?example=uses&method="), "query uses needs a value for 'method'");
        assertHolds(
                page(200, "/query?example=uses&method=method/sam"),
                "<a href=\"/page/paper/segmenting-with-sam-0f3a9c1d2e\">Segmenting \"Everything\" with SAM");
    }

    @Test
    void wrongValueIsToldAndUnknownExampleIsNotFound() {
        String page = page(400, "/query?example=concepts&limit=many");
        assertHolds(page, "role=\"alert\">'many' is no value for limit (integer, default 5)");
        assertHolds(page, "value=\"many\"");
        assertHolds(page(404, "/query?example=none"), "There is no example 'none'.");
    }

    @Test
    void rowsShowNamesThatLeadToPages() {
        String page = page(200, "/query?query=" + encoded(LABELS));
        assertHolds(page, "<td title=\"method/sam\"><a href=\"/page/method/sam\">SAM</a></td><td>SAM</td>");
        assertHolds(page, "<a id=\"share\" href=\"/query?query=" + encoded(LABELS) + "\">");
    }

    @Test
    void downloadsComeFromTheEndpointInTheirFormat() {
        for (String query : List.of(LABELS, "ASK {}", "DESCRIBE <method/sam>")) {
            Matcher download = DOWNLOAD.matcher(page(200, "/query?query=" + encoded(query)));
            List<String> names = new ArrayList<>();
            while (download.find()) {
                HttpResponse<String> file = server.get(download.group(1).replace("&amp;", "&"), "Accept", "text/html");
                assertEquals(200, file.statusCode());
                String type = file.headers().firstValue("Content-Type").orElse("");
                assertTrue(type.startsWith(download.group(2)), type + " for " + download.group(1));
                names.add(download.group(3));
            }
            assertEquals(query.startsWith("DESCRIBE")
                    ? List.of("answer.ttl", "answer.nt", "answer.jsonld", "answer.rdf")
                    : Stream.concat(
                            Stream.of("answer.csv", "answer.tsv", "answer.json", "answer.xml"),
                            query.startsWith("SELECT") || query.startsWith("PREFIX") ? Stream.of("answer-spreadsheet.csv") : Stream.of()).toList(), names);
        }
    }

    @Test
    void spreadsheetGetsFormulasAsTextAndTheApiAsTheyAre() {
        String query = """
                SELECT ?cell { VALUES ?cell { "=1+1" "+A1" "-cmd" "@SUM(A1)" "\\t=1" "\\r=1" "\uFF1D1" "a;=1" "a, \\"b\\"" -5 "-5" <http://example.org/=> } }""";
        assertHolds(page(200, "/query?query=" + encoded(query)), "is led by an apostrophe");
        HttpResponse<String> safe = server.get("/query/spreadsheet.csv?query=" + encoded(query));
        assertEquals("attachment; filename=\"answer-spreadsheet.csv\"", safe.headers().firstValue("Content-Disposition").orElse(""));
        assertEquals("\uFEFF\"cell\"\r\n\"'=1+1\"\r\n\"'+A1\"\r\n\"'-cmd\"\r\n\"'@SUM(A1)\"\r\n\"'\t=1\"\r\n\"'\r=1\"\r\n\"'\uFF1D1\"\r\n"
                + "\"a;=1\"\r\n\"a, \"\"b\"\"\"\r\n-5\r\n\"'-5\"\r\n\"http://example.org/=\"\r\n", safe.body());
        assertHolds(server.query(query, "Accept", "text/csv").body(), "\r\n=1+1\r\n+A1\r\n");
        assertEquals(400, server.get("/query/spreadsheet.csv?query=" + encoded("ASK {}")).statusCode());
        assertEquals(400, server.get("/query/spreadsheet.csv").statusCode());
    }

    @Test
    void spreadsheetOfTooManyRowsSaysSo() {
        String numbers = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        String csv = server.get("/query/spreadsheet.csv?query=" + encoded("SELECT (1 AS ?one) " + numbers)).body();
        assertEquals(100_002, csv.lines().count());
        assertTrue(csv.endsWith("\"There are more rows than these 100000.\"\r\n"));
    }

    @Test
    void knownPrefixesThatAQueryLacksArePutInByALink() {
        String query = "SELECT ?name { ?method a pg:Method ; skos:prefLabel ?name FILTER(?name != \"foaf:name\") }";
        Matcher link = Pattern.compile("<a href=\"(/query\\?query=[^\"]+)\">put their declarations in").matcher(page(400, "/query?query=" + encoded(query)));
        assertTrue(link.find());
        String page = page(200, link.group(1).replace("&amp;", "&"));
        assertHolds(page, "PREFIX skos: &lt;http://www.w3.org/2004/02/skos/core#&gt;\nPREFIX pg: &lt;https://w3id.org/papergraph/ontology#&gt;\nSELECT");
        assertHolds(page, ">SAM</td>");
        assertFalse(page(400, "/query?query=" + encoded("SELECT * { ?a nobody:knows ?b }")).contains("put their declarations in"));
        assertFalse(page(400, "/query?query=" + encoded("SELECT * { ?a pg:Method }")).contains("PREFIX foaf"));
    }

    @Test
    void errorIsShownAtItsLine() {
        String page = page(400, "/query?query=" + encoded("SELECT *\r\nWHERE { ?s <b> }"));
        assertHolds(page, "id=\"problem\" aria-labelledby=\"problem-title\" data-line=\"2\" data-column=\"16\"");
        assertHolds(page, "role=\"alert\">line 2, column 16: ");
        assertHolds(page, "WHERE { ?s &lt;b&gt; <mark>}</mark>");
        String end = page(400, "/query?query=" + encoded("SELECT * {"));
        assertHolds(end, "data-line=\"1\"");
        String update = page(400, "/query?query=" + encoded("CLEAR ALL"));
        assertHolds(update, "data-line=\"0\"");
        assertHolds(update, "the store can only be read");
    }

    @Test
    void longQueryStillHasAnAnswerAndALink() {
        String query = "SELECT * { VALUES ?x { " + "'palaver' ".repeat(3000) + "} } LIMIT 1";
        assertHolds(page(200, "/query?query=" + encoded(query)), ">palaver</td>");
    }

    @Test
    void numbersOfYearsAreDrawn() {
        String query = "SELECT ?year ?papers { VALUES (?year ?papers) { (2021 4) (2023 1) } }";
        String page = page(200, "/query?query=" + encoded(query));
        assertHolds(page, "aria-label=\"papers by year: 2021 4, 2023 1\"");
        assertFalse(page.contains("style="), page);
    }

    @Test
    void policyAllowsTheImportMapByItsHashAlone() throws Exception {
        HttpResponse<String> answer = server.get("/query", "Accept", "text/html");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(importMap(answer.body()).getBytes(StandardCharsets.UTF_8));
        assertHolds(policy, "script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(server.get("/").headers().firstValue("Content-Security-Policy").orElse("").contains("sha256"));
    }

    /** So that nothing is missing in a browser, and nothing comes from elsewhere. */
    @Test
    void everyImportOfEveryModuleIsServed() throws Exception {
        Map<String, String> modules = new HashMap<>();
        JsonNode imports = new ObjectMapper().readTree(importMap(page(200, "/query"))).get("imports");
        imports.properties().forEach(each -> modules.put(each.getKey(), each.getValue().asText()));
        assertTrue(modules.size() > 10, modules.toString());
        List<String> files = new ArrayList<>(modules.values());
        files.addAll(List.of("/static/editor.js", "/static/completion.js", "/static/query.js", "/static/map.js"));
        for (String file : files) {
            HttpResponse<String> answer = server.get(file);
            assertEquals(200, answer.statusCode(), file);
            assertEquals("text/javascript;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""), file);
            Matcher each = IMPORT.matcher(answer.body());
            while (each.find()) {
                assertTrue(each.group(1).startsWith("./") || modules.containsKey(each.group(1)), file + ": " + each.group());
            }
        }
    }

    @Test
    void webJarsHoldOnlyWhatPagesUseAndMayBeKept() {
        String map = page(200, "/map");
        Matcher script = Pattern.compile("<script src=\"(/webjars/[^\"]+)\" defer>").matcher(map);
        assertTrue(script.find(), map);
        HttpResponse<String> answer = server.get(script.group(1));
        assertEquals(200, answer.statusCode());
        assertEquals("public, max-age=31536000, immutable", answer.headers().firstValue("Cache-Control").orElse(""));
        for (String path : List.of("/webjars/", "/webjars/d3-force/3.0.0/package.json", "/webjars/d3-force/src/index.js",
                "/webjars/d3-force/3.0.0/dist/../package.json", "/webjars/%2e%2e/papergraph.svg", "/webjars/x/1/y.js")) {
            assertTrue(server.get(path).statusCode() >= 400, path);
        }
    }

    @Test
    void termsAreThoseOfTheGraph() throws Exception {
        HttpResponse<String> answer = server.get("/query/terms.json");
        assertEquals("application/json;charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode json = new ObjectMapper().readTree(answer.body());
        assertEquals("https://w3id.org/papergraph/ontology#", json.at("/prefixes/pg").asText());
        Map<String, JsonNode> terms = new HashMap<>();
        json.get("terms").forEach(each -> terms.put(each.get("name").asText(), each));
        assertEquals("property", terms.get("pg:usesMethod").get("kind").asText());
        assertEquals("class", terms.get("fabio:ResearchPaper").get("kind").asText());
        assertFalse(terms.get("pg:usesMethod").get("comment").asText().isEmpty());
        assertTrue(terms.containsKey("text:query"));
        assertFalse(terms.containsKey("pg:JournalSeries"), "the sample has no journal");
    }

    private static String importMap(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        assertTrue(map.find(), page);
        return map.group(1);
    }

    private static String page(int status, String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertEquals(status, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void assertHolds(String page, String part) {
        assertTrue(page.contains(part), "'" + part + "' is not in " + page);
    }
}
