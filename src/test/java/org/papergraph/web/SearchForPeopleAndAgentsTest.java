package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.SeedGraph;
import org.papergraph.query.NamedQueries;
import org.papergraph.store.Store;

/** The search page, its JSON and the agents' tool give the same resources of the seeds in the same order. */
class SearchForPeopleAndAgentsTest {

    private static final int PAGE = 20;
    private static final Pattern TITLE = Pattern.compile("<h3 dir=\"auto\"><a href=\"/page/([^\"]*)\">");

    private static PapergraphServer server;
    private static McpSyncClient agent;

    @BeforeAll
    static void start() {
        server = PapergraphServer.start(RunningServer.options(), SeedGraph.store(), NamedQueries.read(SeedGraph.queries()));
        agent = McpClient.sync(HttpClientStreamableHttpTransport.builder(server.address()).endpoint("/mcp").build()).build();
        agent.initialize();
    }

    @AfterAll
    static void stop() {
        agent.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "which papers prune vision transformers", "what is the best method for knowledge distillation", "prune", "pruning", "pruned models",
        "distill", "Morcos", "ari morcos", "Marcos", "loss landscape", "\"loss landscape\"", "self-supervised learning of images", "C++",
        "transf", "knowlege distilation", "ImageNet", "who works on lottery tickets?", "scaling laws", "Jonathan Frankle 2019", "the",
        "SGD momentum & weight decay", "zzz qqq", "GPT-4", "papers about data augmentation"
    })
    void sameResourcesComeInTheSameOrder(String question) throws Exception {
        List<String> first = page("q=" + encoded(question));
        assertEquals(first, agent(Map.of("query", question, "limit", PAGE)));
        assertEquals(first, json("q=" + encoded(question)));
        if (first.size() == PAGE) {
            assertEquals(page("q=" + encoded(question) + "&page=2"), agent(Map.of("query", question, "limit", PAGE, "page", 2)));
        }
    }

    @ParameterizedTest
    @CsvSource({"pruning, method", "image classification, paper", "learning, task", "frankle, person", "imagenet, dataset"})
    void sameResourcesOfATypeComeInTheSameOrder(String question, String type) throws Exception {
        List<String> found = page("q=" + encoded(question) + "&type=" + type);
        assertFalse(found.isEmpty());
        assertEquals(found, agent(Map.of("query", question, "type", type, "limit", PAGE)));
    }

    @Test
    void apiTakesTheWordsByTheNameThatThePageHasForThem() throws Exception {
        String answer = get("/api/search?text=loss+landscape");
        assertTrue(answer.contains("Visualizing the Loss Landscape of Neural Nets"), answer);
        assertEquals(answer, get("/api/search?q=loss+landscape"));
        assertEquals(get("/api/search?q=Zo%C3%AB"), get("/api/search?q=Zoe%CC%88"));
        assertTrue(get("/api/search?q=a&text=b").contains("are the same"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"unclosed", "a AND", "x^", "/[/", "a:b:c", "[a TO", ""})
    void wordsThatAreNoTextQueryAreABadRequest(String text) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(server.address()).resolve("/api/search?text=" + encoded(text))).build(), BodyHandlers.ofString());
        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("are no text query: brackets and quotation marks come in pairs"), answer.body());
        assertTrue(get("/search?q=" + encoded(text)).contains("<h1"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ste\u0301phane d'Ascoli", "St\u00e9phane  d'Ascoli", "St\u00e9phane d\u2019Ascoli", "St\u00e9phane\u00a0d\u02bcAscoli", "ste\u0301phane d`ascoli"})
    void nameIsFoundHoweverItIsTyped(String typed) throws Exception {
        String papers = get("/api/papers-by-author?author=" + encoded("St\u00e9phane d'Ascoli"), "text/csv");
        assertTrue(papers.lines().count() > 1, papers);
        assertEquals(papers, get("/api/papers-by-author?author=" + encoded(typed), "text/csv"));
        assertFalse(answer("run_query", Map.of("name", "papers-by-author", "parameters", Map.of("author", typed))).path("rows").isEmpty());
    }

    @Test
    void partOfANameIsThePersonRatherThanAConceptThatIsSpeltAlike() throws Exception {
        assertEquals("Ari Morcos", answer("describe", Map.of("thing", "Morcos")).path("name").asText());
        assertEquals("Ari Morcos", answer("search", Map.of("query", "Morcos")).path("results").get(0).path("name").asText());
    }

    @Test
    void yearWithoutPapersLeadsToThoseThatHaveSome() throws Exception {
        JsonNode answer = answer("run_query", Map.of("name", "papers-of-year", "parameters", Map.of("year", 1950)));
        assertTrue(answer.path("note").asText().matches("No rows\\. The papers of the graph are of the years .*2019, .*"), answer.toString());
        assertFalse(answer.path("note").asText().contains("exact"), answer.toString());
        JsonNode name = answer("run_query", Map.of("name", "papers-by-author", "parameters", Map.of("author", "Ari Marcos")));
        assertTrue(name.path("note").asText().startsWith("No rows. Names have to be exact. Names like the author: \"Ari Morcos\""), name.toString());
    }

    private static List<String> page(String parameters) throws Exception {
        return TITLE.matcher(get("/search?" + parameters)).results().map(match -> Store.DEFAULT_BASE + URLDecoder.decode(match.group(1), StandardCharsets.UTF_8)).toList();
    }

    private static List<String> json(String parameters) throws Exception {
        JsonNode answer = new ObjectMapper().readTree(get("/search?" + parameters, "application/json"));
        return answer.path("results").findValuesAsText("href").stream()
                .map(href -> Store.DEFAULT_BASE + URLDecoder.decode(href.replaceFirst("^/page/", ""), StandardCharsets.UTF_8)).toList();
    }

    private static String get(String path) throws Exception {
        return get(path, "*/*");
    }

    private static String get(String path, String accept) throws Exception {
        URI url = URI.create(server.address()).resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(url).header("Accept", accept).build(), BodyHandlers.ofString()).body();
    }

    private static List<String> agent(Map<String, Object> arguments) throws Exception {
        return answer("search", arguments).path("results").findValuesAsText("id").stream().map(id -> Store.DEFAULT_BASE + id).toList();
    }

    private static JsonNode answer(String tool, Map<String, Object> arguments) throws Exception {
        CallToolResult result = agent.callTool(new CallToolRequest(tool, arguments));
        return new ObjectMapper().readTree(((TextContent) result.content().get(0)).text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
