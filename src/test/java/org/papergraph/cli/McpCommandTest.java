package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as agents start it: a process of its own, with messages on its standard streams. */
class McpCommandTest {

    private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":"
            + "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";
    private static final String CALL = "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"tools/call\",\"params\":"
            + "{\"name\":\"search\",\"arguments\":{\"query\":\"flat minima\"}}}";

    @TempDir
    static Path folder;

    private static String db;

    @BeforeAll
    static void ingest() throws IOException {
        db = folder.resolve("db").toString();
        Path page = folder.resolve("ada.txt");
        Files.writeString(page, "Ada Lovelace%n%nLG%nh-index7%n1papers%n%n1 Papers%n%nLGApr 24, 2023%nFlat Minima ü%n%nAda Lovelace%n%nFlat minima matter.%n%n".formatted());
        assertEquals(0, CommandRun.of("ingest", page.toString(), "--db", db).code());
    }

    @Test
    void clientOfTheSdkGetsAnswers() throws IOException {
        ServerParameters parameters = ServerParameters.builder(command().get(0)).args(command().subList(1, command().size())).build();
        StdioClientTransport transport = new StdioClientTransport(parameters, McpJsonDefaults.getMapper());
        try (McpSyncClient agent = McpClient.sync(transport).requestTimeout(Duration.ofMinutes(1)).initializationTimeout(Duration.ofMinutes(1)).build()) {
            assertEquals("papergraph", agent.initialize().serverInfo().name());
            assertEquals(5, agent.listTools().tools().size());
            CallToolResult result = agent.callTool(new CallToolRequest("describe", Map.of("thing", "flat minima ü")));
            JsonNode paper = new ObjectMapper().readTree(((TextContent) result.content().get(0)).text());
            assertEquals("Flat Minima ü", paper.path("name").asText(), paper::toString);
            assertEquals("paper", paper.path("kind").asText());
        }
    }

    @Test
    void everyMessageIsAnsweredBeforeTheEndAndNothingElseIsPrinted() throws Exception {
        List<String> messages = new ArrayList<>(List.of(INITIALIZE, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}", "", "nonsense", "[]", "{\"a\":1}"));
        for (int id = 2; id < 12; id++) {
            messages.add(CALL.formatted(id));
        }
        Process process = start();
        process.getOutputStream().write((String.join("\n", messages) + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
        Set<String> ids = new TreeSet<>();
        for (String line : lines) {
            JsonNode message = new ObjectMapper().readTree(line);
            assertEquals("2.0", message.path("jsonrpc").asText(), line);
            ids.add(message.path("id").asText());
            assertTrue(message.has("result") || message.path("id").isNull() && message.path("error").path("code").asInt() < -32_000, line);
        }
        assertEquals(14, lines.size());
        assertEquals(Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "null"), ids);
    }

    @Test
    void endOfInputIsTheEnd() throws Exception {
        Process process = start();
        process.getOutputStream().close();
        assertEquals(0, process.getInputStream().readAllBytes().length);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
    }

    @Test
    void helpShowsHowAnAgentIsConfigured() {
        String help = CommandRun.of("mcp", "--help").out();
        assertTrue(help.contains("{\"mcpServers\": {\"papergraph\": {\"command\": \"papergraph\","), help);
    }

    private static Process start() throws IOException {
        return new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> command() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Papergraph.class.getName(), "mcp", "--db", db);
    }
}
