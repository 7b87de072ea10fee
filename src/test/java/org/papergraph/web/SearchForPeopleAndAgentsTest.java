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
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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

    private static List<String> agent(Map<String, Object> arguments) {
        JsonNode answer = new ObjectMapper().valueToTree(agent.callTool(new CallToolRequest("search", arguments)).structuredContent());
        return answer.path("results").findValuesAsText("iri");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
