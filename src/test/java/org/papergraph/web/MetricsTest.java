package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsTest {

    /** A sample in the text format of Prometheus 0.0.4: name, labels, value. */
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{((?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\",?)*)})? (NaN|[+-]Inf|[-+0-9.eE]+)");
    private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (counter|gauge|histogram|summary|untyped)");

    private RunningServer server;

    @BeforeEach
    void start() {
        server = RunningServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyLineIsInTheTextFormat() {
        server.get("/");
        List<String> lines = lines();
        Map<String, String> types = types(lines);
        Set<String> seen = new HashSet<>();
        lines.stream().filter(line -> !line.startsWith("#")).forEach(line -> {
            Matcher sample = SAMPLE.matcher(line);
            assertTrue(sample.matches(), line);
            assertTrue(seen.add(sample.group(1) + "{" + sample.group(2)), () -> "twice: " + line);
            String family = types.containsKey(sample.group(1)) ? sample.group(1) : sample.group(1).replaceFirst("_(bucket|count|sum)$", "");
            assertTrue(types.containsKey(family), () -> "without a type: " + line);
            assertTrue(!"counter".equals(types.get(family)) || family.endsWith("_total"), () -> "a counter not called total: " + line);
        });
    }

    @Test
    void answerIsNeverKeptAndNotForOtherSites() {
        HttpResponse<String> answer = server.get("/metrics", "Origin", "https://other.example");
        assertEquals(200, answer.statusCode());
        assertEquals("text/plain; version=0.0.4; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @Test
    void requestsAreCountedByFamilyMethodAndStatus() {
        server.get("/page/method/sam");
        server.get("/page/method/nothing");
        server.query("ASK {}");
        server.send("BREW", "/health", "");
        server.get("/nothing");
        assertEquals("1", requests("Page", "GET", 200));
        assertEquals("1", requests("Page", "GET", 404));
        assertEquals("1", requests("Sparql", "GET", 200));
        assertEquals("1", requests("Health", "other", 405));
        assertEquals("1", requests("none", "GET", 404));
    }

    @Test
    void addressesOfClientsMakeNoLabels() {
        long before = series();
        for (int i = 0; i < 50; i++) {
            server.get("/page/method/made-up-" + i);
            server.send("METHOD" + i, "/", "");
        }
        assertTrue(series() <= before + 3, () -> "more series: " + (series() - before));
    }

    @Test
    void queriesThatTakeTooLongAreCounted() {
        try (RunningServer hasty = RunningServer.start(RunningServer.options().withQueryTimeout(Duration.ofMillis(200)))) {
            assertEquals(503, hasty.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }").statusCode());
            assertTrue(hasty.get("/metrics").body().contains("\npapergraph_query_timeouts_total 1.0\n"));
        }
    }

    @Test
    void storeIsMeasured() {
        List<String> lines = lines();
        assertTrue(lines.contains("papergraph_things{kind=\"paper\"} 3.0"), lines::toString);
        assertTrue(lines.contains("papergraph_things{kind=\"method\"} 2.0"), lines::toString);
        assertTrue(lines.contains("papergraph_store_graphs 5.0"), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("papergraph_store_statements ")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("jvm_memory_used_bytes")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("process_uptime_seconds")), lines::toString);
    }

    @Test
    void storeIsMeasuredAnewWhenItChanges() {
        lines();
        server.store().write(dataset -> dataset.deleteAny(Node.ANY, NodeFactory.createURI("http://localhost:3030/id/paper/undated-notes-77aa01bb22"),
                Node.ANY, Node.ANY));
        assertTrue(lines().contains("papergraph_things{kind=\"paper\"} 2.0"));
    }

    private List<String> lines() {
        return server.get("/metrics").body().lines().toList();
    }

    private static Map<String, String> types(List<String> lines) {
        return lines.stream().map(TYPE::matcher).filter(Matcher::matches).collect(Collectors.toMap(type -> type.group(1), type -> type.group(2)));
    }

    private long series() {
        return lines().stream().filter(line -> line.startsWith("http_server_requests_seconds_count")).count();
    }

    private String requests(String handler, String method, int status) {
        String start = "http_server_requests_seconds_count{handler=\"" + handler + "\",method=\"" + method + "\",status=\"" + status + "\"} ";
        return lines().stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).findFirst().orElse("none");
    }
}
