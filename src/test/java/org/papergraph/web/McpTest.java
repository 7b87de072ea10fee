package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.store.Store;

/** Agents over HTTP, with the client of the protocol's own SDK. */
class McpTest {

    private static final String BASE = Store.DEFAULT_BASE;
    private static final String SAM_ID = "paper/segmenting-with-sam-0f3a9c1d2e";
    private static final String SAM_PAPER = BASE + SAM_ID;
    private static final String SAM_TITLE = "Segmenting \"Everything\" with SAM & <friends>";
    private static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":
             {"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";
    private static final int TOKENS_AN_AGENT_TAKES_IN = 25_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static RunningServer server;
    private static McpSyncClient agent;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        agent = agent();
    }

    @AfterAll
    static void stop() {
        agent.close();
        server.close();
    }

    @Test
    void serverIntroducesItself() {
        assertEquals("papergraph", agent.getServerInfo().name());
        assertTrue(agent.getServerInstructions().contains("Begin with search"), agent.getServerInstructions());
    }

    @Test
    void toolsAreDescribedAndOnlyRead() {
        List<Tool> tools = agent.listTools().tools();
        assertEquals(List.of("search", "describe", "run_query", "sparql", "explain"), tools.stream().map(Tool::name).toList());
        for (Tool tool : tools) {
            assertTrue(tool.description().length() > 200, tool.name());
            assertEquals(true, tool.annotations().readOnlyHint(), tool.name());
            assertEquals(false, tool.annotations().openWorldHint(), tool.name());
            assertEquals("object", tool.inputSchema().get("type"), tool.name());
            assertEquals(false, tool.inputSchema().get("additionalProperties"), tool.name());
        }
    }

    @Test
    void schemasAreValidJsonSchema() {
        for (Tool tool : agent.listTools().tools()) {
            McpJsonDefaults.getSchemaValidator().assertConforms(tool.name(), tool.inputSchema());
        }
    }

    @Test
    void storedQueriesAreListedWithTheirParameters() {
        String description = tool("run_query").description();
        assertTrue(description.contains("- concepts(limit (integer, default 5)): Concepts by name"), description);
    }

    @Test
    void answerComesOnceAsTextWithShortIds() throws Exception {
        Map<String, Map<String, Object>> calls = Map.of(
                "search", Map.of("query", "SAM"),
                "describe", Map.of("thing", SAM_TITLE),
                "run_query", Map.of("name", "concepts"),
                "sparql", Map.of("query", "SELECT ?paper { ?paper a fabio:ResearchPaper }"),
                "explain", Map.of("thing", SAM_PAPER, "concept", "SAM"));
        for (Map.Entry<String, Map<String, Object>> call : calls.entrySet()) {
            assertTrue(Objects.isNull(tool(call.getKey()).outputSchema()), call.getKey());
            CallToolResult result = agent.callTool(new CallToolRequest(call.getKey(), call.getValue()));
            assertTrue(Objects.isNull(result.structuredContent()), call.getKey());
            assertEquals(1, result.content().size());
            assertTrue(JSON.readTree(text(result)).isObject(), text(result));
            assertFalse(text(result).contains(BASE) || text(result).contains(server.server().address()), text(result));
        }
        assertTrue(agent.getServerInstructions().contains("short for the IRI " + BASE + "paper/x"), agent.getServerInstructions());
    }

    @Test
    void shortIdsAreTakenAgain() {
        JsonNode rows = answer("sparql", Map.of("query", "SELECT ?paper ?text { ?paper pg:usesMethod <method/sam> BIND('see " + SAM_PAPER + "' AS ?text) }")).path("rows");
        assertEquals("see " + SAM_PAPER, rows.get(0).path("text").asText());
        String id = rows.get(0).path("paper").asText();
        assertEquals(SAM_ID, id);
        assertEquals(SAM_ID, answer("describe", Map.of("thing", id)).path("id").asText());
        assertEquals(1, answer("sparql", Map.of("query", "SELECT ?t { <" + id + "> dcterms:title ?t }")).path("rows").size());
    }

    @Test
    void nameThatIsAskedForComesFirst() {
        JsonNode first = answer("search", Map.of("query", "sam")).path("results").get(0);
        assertEquals("method/sam", first.path("id").asText());
        assertEquals("method", first.path("kind").asText());
        assertEquals(1, first.path("papers").asInt());
    }

    @Test
    void searchKeepsToAType() {
        JsonNode results = answer("search", Map.of("query", "SAM", "type", "paper")).path("results");
        assertEquals(1, results.size());
        assertEquals("2024-05-02", results.get(0).path("date").asText());
        assertEquals("[\"Zoë Adams\",\"Bo Li\",\"Acme Labs\",\"and others\"]", results.get(0).path("authors").toString());
        assertEquals("We fine-tune SAM on ADE20K. Plain text with <b>markup</b> & an emoji 🙂.", results.get(0).path("snippet").asText());
    }

    @Test
    void searchComesInPages() {
        JsonNode first = answer("search", Map.of("query", "sam", "limit", 1));
        JsonNode second = answer("search", Map.of("query", "sam", "limit", 1, "page", 2));
        assertTrue(first.path("more").asBoolean());
        assertTrue(first.path("note").asText().contains("page 2"), first.toString());
        assertEquals(SAM_ID, second.path("results").get(0).path("id").asText());
        assertFalse(second.path("more").asBoolean());
    }

    @Test
    void searchThatMissesAWordSaysSo() {
        JsonNode answer = answer("search", Map.of("query", "segmentation zzz"));
        assertTrue(answer.path("note").asText().startsWith("Nothing has all of these words"), answer.toString());
        assertFalse(answer.path("results").isEmpty());
    }

    @Test
    void searchWithoutAnyMatchNamesWhatIsSimilar() {
        JsonNode answer = answer("search", Map.of("query", "segmentatoin"));
        assertEquals("task/segmentation", answer.path("results").get(0).path("id").asText());
        assertTrue(answer.path("note").asText().contains("\"segmentation\" (task"), answer.toString());
    }

    @Test
    void signsOfTheQueryLanguageAreWords() {
        for (String query : List.of("C++", "AND OR NOT", "a\"b", "(", "title:x^2", "*", "ü~")) {
            CallToolResult result = agent.callTool(new CallToolRequest("search", Map.of("query", query)));
            assertFalse(text(result).contains("failed to answer"), query);
        }
    }

    @Test
    void paperIsDescribedWithAuthorsConceptsAndDocuments() {
        JsonNode paper = answer("describe", Map.of("thing", SAM_TITLE));
        assertEquals(SAM_ID, paper.path("id").asText());
        assertEquals(List.of("Zoë Adams", "Bo Li", "Acme Labs", "Ari Morcos"), names(paper.path("authors")));
        assertEquals(10, paper.path("authors").get(2).path("position").asInt());
        assertEquals("SAM", paper.path("methods").get(0).path("name").asText());
        assertEquals(0.93, paper.path("methods").get(0).path("confidence").asDouble());
        assertTrue(paper.path("methods").get(0).path("linked").asBoolean());
        assertEquals("000_sample.txt", paper.path("documents").get(0).path("document").asText());
        assertFalse(paper.path("documents").get(0).path("authorListComplete").asBoolean(true));
        assertEquals("arXiv cs.CV", paper.path("facts").path("dcterms:isPartOf").path("name").asText());
    }

    @Test
    void conceptIsDescribedByItsPapersAndWhatTheyUse() {
        JsonNode sam = answer("describe", Map.of("thing", "segment anything model"));
        assertEquals("method/sam", sam.path("id").asText());
        assertEquals(SAM_ID, sam.path("papers").get(0).path("id").asText());
        assertEquals("ADE20K", sam.path("papers").get(0).path("datasets").asText());
        assertEquals(0.93, sam.path("papers").get(0).path("confidence").asDouble());
        assertTrue(answer("describe", Map.of("thing", "segmentation")).path("papers").get(0).path("confidence").isMissingNode());
        assertEquals(List.of("ADE20K"), names(sam.path("usedWithDatasets")));
    }

    @Test
    void personIsDescribedByPapersCoauthorsAndFigures() {
        JsonNode person = answer("describe", Map.of("thing", "ari morcos"));
        assertEquals(List.of("Acme Labs", "Bo Li", "Zoë Adams"), names(person.path("coauthors")));
        assertEquals(15, person.path("figures").get(0).path("value").asInt());
    }

    @Test
    void resourcesGoByIriByKeyAndByName() {
        for (String thing : List.of(BASE + "method/sam", "<" + BASE + "method/sam>", "method/sam", "SAM", "Segment Anything Model")) {
            assertEquals("method/sam", answer("describe", Map.of("thing", thing)).path("id").asText(), thing);
        }
        assertEquals("C++/tools", answer("describe", Map.of("thing", "C++/tools")).path("name").asText());
        assertEquals("problem", answer("describe", Map.of("thing", "source/ab12/problem/1")).path("kind").asText());
    }

    @Test
    void partOfANameMeansThePerson() {
        assertEquals("person/ari-morcos", answer("describe", Map.of("thing", "Morcos")).path("id").asText());
        assertEquals("person/zoë-adams", answer("search", Map.of("query", "adams")).path("results").get(0).path("id").asText());
    }

    @Test
    void formsOfAWordFindOneAnother() {
        List<String> found = Stream.of("segment", "segmentation", "segmenting", "segmented")
                .map(form -> answer("search", Map.of("query", form + "?")).path("results").findValuesAsText("id").stream().sorted().toList().toString())
                .distinct()
                .toList();
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).contains(SAM_ID), found.toString());
    }

    @Test
    void unknownNameLeadsToSimilarOnes() {
        String message = refusal("describe", Map.of("thing", "Ari Marcos"));
        assertTrue(message.contains("there is no resource called 'Ari Marcos'; similar names: \"Ari Morcos\" (person, person/ari-morcos)"), message);
        assertTrue(refusal("describe", Map.of("thing", BASE + "method/nothing")).contains("there is no resource called"), message);
    }

    @Test
    void statementIsExplainedByItsMarkedSentence() {
        JsonNode answer = answer("explain", Map.of("thing", SAM_TITLE, "concept", "ade20k"));
        JsonNode statement = answer.path("statements").get(0);
        assertEquals("usesDataset", statement.path("link").asText());
        JsonNode evidence = statement.path("evidence").get(0);
        assertEquals("We fine-tune SAM on **ADE20K**.", evidence.path("sentence").asText());
        assertEquals("000_sample.txt", evidence.path("document").asText());
        assertEquals(12, evidence.path("line").asInt());
        assertEquals("Papergraph name finder", evidence.path("model").asText());
        assertEquals(0.88, evidence.path("confidence").asDouble());
    }

    @Test
    void explanationKeepsToALink() {
        assertTrue(answer("explain", Map.of("thing", SAM_PAPER, "concept", "SAM", "link", "usesDataset")).path("statements").isEmpty());
        assertTrue(refusal("explain", Map.of("thing", SAM_PAPER, "concept", "SAM", "link", "uses")).contains("usesMethod"));
    }

    @Test
    void statementThatIsNotThereIsAnAnswer() {
        JsonNode answer = answer("explain", Map.of("thing", "Undated Notes", "concept", "SAM"));
        assertTrue(answer.path("statements").isEmpty());
        assertTrue(answer.path("note").asText().contains("no such statement"), answer.toString());
    }

    @Test
    void decisionsOnAPaperAreExplained() {
        JsonNode decision = answer("explain", Map.of("thing", SAM_PAPER)).path("decisions").get(0);
        assertEquals("Rejected", decision.path("status").asText());
        assertEquals("entry 1 of 000_sample.txt", decision.path("one").asText());
        assertEquals("entry 3 of 000_sample.txt", decision.path("other").asText());
    }

    @Test
    void explanationWantsAPaperAndAConcept() {
        assertTrue(refusal("explain", Map.of("thing", "Bo Li", "concept", "SAM")).contains("no paper called 'Bo Li'"));
        assertTrue(refusal("explain", Map.of("thing", SAM_PAPER, "concept", "person/bo-li")).contains("is no dataset or method or metric or task"));
    }

    @Test
    void storedQuerySaysWhichValuesItUsed() {
        JsonNode answer = answer("run_query", Map.of("name", "concepts"));
        assertEquals("5", answer.path("parameters").path("limit").asText());
        assertTrue(answer.path("note").asText().contains("stood in: limit = 5"), answer.toString());
        assertEquals(5, answer.path("rows").size());
        JsonNode page = answer("run_query", Map.of("name", "concepts", "parameters", Map.of("limit", 5), "limit", 2, "page", 3));
        assertEquals(1, page.path("rows").size());
        assertFalse(page.path("more").asBoolean());
    }

    @Test
    void unknownStoredQueryOrParameterIsRefusedWithThoseThatThereAre() {
        assertTrue(refusal("run_query", Map.of("name", "concept")).contains("there are: concepts"));
        assertTrue(refusal("run_query", Map.of("name", "concepts", "parameters", Map.of("size", 1))).contains("it has: limit"));
        assertTrue(refusal("run_query", Map.of("name", "concepts", "parameters", "limit=1")).contains("must be an object"));
    }

    @Test
    void sparqlNeedsNoPrefixes() {
        JsonNode answer = answer("sparql", Map.of("query", "SELECT ?name { <method/sam> skos:altLabel ?name }"));
        assertEquals("Segment Anything Model", answer.path("rows").get(0).path("name").asText());
        assertTrue(answer("sparql", Map.of("query", "ASK { ?x a pg:Method }")).path("boolean").asBoolean());
        assertTrue(answer("sparql", Map.of("query", "DESCRIBE <method/sam>")).path("turtle").asText().contains("skos:prefLabel"));
    }

    @Test
    void sparqlComesInPages() {
        String all = "SELECT ?s ?p ?o { ?s ?p ?o } ORDER BY ?s ?p ?o";
        JsonNode first = answer("sparql", Map.of("query", all, "limit", 2));
        JsonNode second = answer("sparql", Map.of("query", all, "limit", 1, "page", 2));
        assertEquals(first.path("rows").get(1), second.path("rows").get(0));
        assertTrue(first.path("more").asBoolean());
    }

    @Test
    void wrongSparqlIsRefusedWithItsPlace() {
        assertTrue(refusal("sparql", Map.of("query", "SELECT ?x {\n ?x a }")).startsWith("line 2, column 7"));
        assertTrue(refusal("sparql", Map.of("query", "DELETE WHERE { ?s ?p ?o }")).contains("can only be read"));
        assertTrue(refusal("sparql", Map.of("query", "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }")).contains("SERVICE"));
        assertTrue(refusal("sparql", Map.of("query", "SELECT ?x { ?x a nope:Thing }")).contains("nope"));
    }

    @Test
    void wrongArgumentsAreRefusedWithWhatToGive() {
        assertTrue(refusal("search", Map.of()).contains("'query' is needed"));
        assertTrue(refusal("search", Map.of("query", "SAM", "kind", "paper")).contains("this tool takes query, type, limit, page"));
        assertTrue(refusal("search", Map.of("query", "SAM", "type", "article")).contains("one of any, paper"));
        assertTrue(refusal("search", Map.of("query", "SAM", "limit", 1000)).contains("from 1 to 50"));
        assertTrue(refusal("search", Map.of("query", List.of("SAM"))).contains("must be a text"));
        assertEquals(1, answer("search", Map.of("query", "SAM", "limit", "1")).path("results").size());
    }

    @Test
    void longAnswersAreCutAndSaySo() {
        try (RunningServer large = RunningServer.start()) {
            large.store().write(dataset -> IntStream.range(0, 300).forEach(i -> {
                Quad paper = Quad.create(NodeFactory.createURI(BASE + "graph/source/long"), NodeFactory.createURI(BASE + "paper/long-" + i), RDF.Nodes.type, Fabio.ResearchPaper);
                dataset.add(paper);
                dataset.add(paper.getGraph(), paper.getSubject(), Dcterms.title, NodeFactory.createLiteralString("Lengthy work " + i));
                dataset.add(paper.getGraph(), paper.getSubject(), Dcterms.abstract_, NodeFactory.createLiteralString("lengthy ".repeat(500) + i));
            }));
            try (McpSyncClient other = agent(large)) {
                Map<String, Map<String, Object>> calls = Map.of(
                        "sparql", Map.of("query", "SELECT ?p ?title ?text { ?p dcterms:title ?title ; dcterms:abstract ?text } ORDER BY DESC(?text)", "limit", 200),
                        "search", Map.of("query", "lengthy", "limit", 50),
                        "describe", Map.of("thing", "Lengthy work 7"));
                calls.forEach((name, arguments) -> {
                    CallToolResult result = other.callTool(new CallToolRequest(name, arguments));
                    assertTrue(text(result).length() < 4 * TOKENS_AN_AGENT_TAKES_IN / 2, name + " gave " + text(result).length());
                });
                JsonNode rows = tree(other.callTool(new CallToolRequest("sparql", calls.get("sparql"))));
                assertTrue(rows.path("note").asText().startsWith("The rows are long: only the first " + rows.path("rows").size() + " of 200"), rows.path("note").asText());
                assertTrue(rows.path("rows").get(0).path("text").asText().endsWith("characters]"));
            }
        }
    }

    @Test
    void slowQueryIsStopped() {
        try (RunningServer hasty = RunningServer.start(RunningServer.options().withQueryTimeout(Duration.ofMillis(300)));
                McpSyncClient other = agent(hasty)) {
            CallToolResult result = other.callTool(new CallToolRequest("sparql",
                    Map.of("query", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")));
            assertEquals(true, result.isError());
            assertTrue(text(result).contains("stopped after 0.3 seconds"), text(result));
            assertTrue(hasty.get("/metrics").body().contains("papergraph_query_timeouts_total 1.0"));
        }
    }

    @Test
    void agentsWorkAtTheSameTime() {
        List<CompletableFuture<String>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
            try (McpSyncClient each = agent()) {
                return IntStream.range(0, 5)
                        .mapToObj(i -> text(each.callTool(new CallToolRequest("describe", Map.of("thing", "SAM")))))
                        .distinct()
                        .collect(Collectors.joining());
            }
        })).limit(2).toList();
        assertEquals(answers.get(0).join(), answers.get(1).join());
    }

    @Test
    void modelAndOntologyCanBeRead() {
        assertEquals(2, agent.listResources().resources().size());
        assertTrue(read("papergraph://graph-model").startsWith("# The graph, by example"));
        assertTrue(read("papergraph://ontology").contains("pg:usesMethod"));
    }

    @Test
    void suggestionsAreFilledIn() {
        assertEquals(2, agent.listPrompts().prompts().size());
        String text = agent.getPrompt(new GetPromptRequest("survey", Map.of("topic", "pruning"))).messages().get(0).content().toString();
        assertTrue(text.contains("about “pruning”"), text);
    }

    @Test
    void pagesOfOtherSitesMayNotUseIt() throws Exception {
        for (String origin : List.of("https://evil.example", "http://localhost.evil.example", "null", "http://localhost:1", "%%")) {
            HttpResponse<String> refused = post(INITIALIZE, "Origin", origin);
            assertEquals(403, refused.statusCode(), origin);
            assertTrue(refused.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), origin);
        }
        String own = server.server().address().replaceFirst("/$", "");
        assertEquals(200, post(INITIALIZE, "Origin", own).statusCode());
        HttpResponse<String> asked = server.send("OPTIONS", "/mcp", "", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST");
        assertTrue(asked.headers().map().keySet().stream().noneMatch(name -> name.toLowerCase().startsWith("access-control")), asked.headers().toString());
    }

    @Test
    void onlyMessagesAreTaken() throws Exception {
        assertEquals(405, server.get("/mcp").statusCode());
        HttpResponse<String> nonsense = post("nonsense");
        assertEquals(400, nonsense.statusCode());
        assertEquals("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":\"Invalid message format\"}}", nonsense.body());
        assertEquals(413, post("x".repeat(2 << 20)).statusCode());
    }

    @Test
    void versionOfTheProtocolIsOneThatIsSpoken() throws Exception {
        for (String version : List.of("2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25")) {
            assertEquals(200, post(INITIALIZE, "MCP-Protocol-Version", version).statusCode(), version);
        }
        for (String version : List.of("not-a-version", "1.0", "2025-06-19", "2025-06-18, 2025-03-26")) {
            HttpResponse<String> refused = post(INITIALIZE, "MCP-Protocol-Version", version);
            assertEquals(400, refused.statusCode(), version);
            assertTrue(refused.body().contains("2025-06-18"), refused.body());
        }
    }

    @Test
    void onlyJsonRpcTwoIsSpoken() throws Exception {
        for (String version : List.of("\"1.0\"", "\"2\"", "2.0", "null", "[]", "{}")) {
            assertEquals(400, post(INITIALIZE.replace("\"2.0\"", version)).statusCode(), version);
            assertEquals(400, post("{\"jsonrpc\":" + version + ",\"method\":\"notifications/initialized\"}").statusCode(), version);
        }
        assertEquals(400, post(INITIALIZE.replace("\"jsonrpc\":\"2.0\",", "")).statusCode());
        for (String message : List.of("[]", "[" + INITIALIZE + "]", "null", "1", "\"x\"", "", "{}", "{\"a\":".repeat(5000) + "1" + "}".repeat(5000))) {
            assertEquals(400, post(message).statusCode(), message.length() > 100 ? "deep" : message);
        }
    }

    @Test
    void parametersOfAnotherShapeAreAnErrorOfTheMessage() throws Exception {
        for (String params : List.of("[]", "1", "\"x\"", "null", "{}", "{\"name\":1}", "{\"name\":\"search\",\"arguments\":[1]}", "{\"name\":\"search\",\"arguments\":\"x\"}")) {
            for (String method : List.of("tools/call", "prompts/get", "resources/read", "initialize", "notifications/initialized")) {
                HttpResponse<String> answer = post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params + "}");
                assertTrue(answer.statusCode() == 200 || answer.statusCode() == 400, method + " " + params + " " + answer.body());
                assertFalse(answer.body().contains("-32603"), method + " " + params + " " + answer.body());
            }
        }
    }

    @Test
    void onlyJsonIsTaken() throws Exception {
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/jsonx", "")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.server().address() + "mcp"))
                    .header("Accept", "application/json, text/event-stream").POST(BodyPublishers.ofString(INITIALIZE));
            HttpRequest typed = (type.isEmpty() ? request : request.header("Content-Type", type)).build();
            assertEquals(415, HttpClient.newHttpClient().send(typed, BodyHandlers.ofString()).statusCode(), type);
        }
    }

    @Test
    void messageOfUndeclaredLengthIsLimitedToo() throws Exception {
        HttpRequest chunked = message(BodyPublishers.fromPublisher(BodyPublishers.ofString(" ".repeat(1 << 20) + INITIALIZE))).build();
        assertEquals(413, HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString()).statusCode());
    }

    private static McpSyncClient agent() {
        return agent(server);
    }

    private static McpSyncClient agent(RunningServer running) {
        McpSyncClient client = McpClient.sync(HttpClientStreamableHttpTransport.builder(running.server().address()).endpoint("/mcp").build()).build();
        client.initialize();
        return client;
    }

    private static Tool tool(String name) {
        return agent.listTools().tools().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = agent.callTool(new CallToolRequest(tool, arguments));
        assertFalse(Boolean.TRUE.equals(result.isError()), () -> text(result));
        return tree(result);
    }

    private static JsonNode tree(CallToolResult result) {
        try {
            return JSON.readTree(text(result));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text(result), e);
        }
    }

    private static String refusal(String tool, Map<String, Object> arguments) {
        CallToolResult result = agent.callTool(new CallToolRequest(tool, arguments));
        assertEquals(true, result.isError(), () -> text(result));
        return text(result);
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    private static List<String> names(JsonNode rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).path("name").asText()).toList();
    }

    private static String read(String uri) {
        ReadResourceResult result = agent.readResource(new ReadResourceRequest(uri));
        return ((TextResourceContents) result.contents().get(0)).text();
    }

    private static HttpResponse<String> post(String body, String... headers) throws Exception {
        HttpRequest.Builder request = message(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder message(HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(server.server().address() + "mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(body);
    }
}
