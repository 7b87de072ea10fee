package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.web.api.OpenApiDocument;

/** The stored queries over HTTP. */
class ApiTest {

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
    void rowsComeAsObjectsOfJson() throws IOException {
        HttpResponse<String> answer = server.get("/api/concepts");
        assertEquals(200, answer.statusCode());
        assertEquals("application/json;charset=utf-8", header(answer, "Content-Type"));
        JsonNode json = json(answer.body());
        assertEquals("concepts", json.get("query").textValue());
        assertTrue(json.get("rows").size() > 1, answer.body());
        assertTrue(json.get("rows").get(0).get("concept").textValue().startsWith("http"), answer.body());
    }

    @Test
    void pagesTogetherAreTheWholeAnswer() throws IOException {
        List<JsonNode> whole = rows("/api/concepts");
        List<JsonNode> parts = new ArrayList<>();
        String next = "/api/concepts?size=1";
        while (!next.isEmpty()) {
            HttpResponse<String> answer = server.get(next);
            json(answer.body()).get("rows").forEach(parts::add);
            next = link(answer, "next");
        }
        assertEquals(whole, parts);
    }

    @Test
    void pageBehindTheLastIsEmptyAndLeadsBack() throws IOException {
        HttpResponse<String> answer = server.get("/api/concepts?page=500");
        assertEquals(0, json(answer.body()).get("rows").size());
        assertFalse(json(answer.body()).get("more").booleanValue());
        assertTrue(header(answer, "Link").contains("rel=\"prev\""));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv",
        "'text/csv;q=0.5, application/sparql-results+json', application/sparql-results+json",
        "text/tab-separated-values, text/tab-separated-values",
        "application/sparql-results+xml, application/sparql-results+xml",
        "'text/html,application/xhtml+xml,*/*;q=0.8', application/json"
    })
    void formatIsTheOneThatTheClientLikes(String accept, String type) {
        HttpResponse<String> answer = server.get("/api/concepts", "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertEquals(type + ";charset=utf-8", header(answer, "Content-Type"));
        assertTrue(header(answer, "Vary").contains("Accept"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/concepts?limit=many, 400, 'many' is no value for limit",
        "/api/concepts?colour=red, 400, has no parameter 'colour'",
        "/api/uses, 400, needs a value for 'method'",
        "/api/concepts?page=0, 400, 'page' must be a whole number",
        "/api/concepts?size=5000, 400, 'size' must be a whole number from 1 to 1000",
        "/api/concepts?limit=1&limit=2, 400, 'limit' is given 2 times",
        "/api/nothing, 404, There is no stored query"
    })
    void problemIsTold(String path, int status, String detail) throws IOException {
        HttpResponse<String> answer = server.get(path);
        assertEquals(status, answer.statusCode());
        assertEquals("application/problem+json;charset=utf-8", header(answer, "Content-Type"));
        assertEquals(status, json(answer.body()).get("status").intValue());
        assertTrue(answer.body().contains(detail), answer.body());
    }

    @Test
    void formatThatThereIsNotIsRefusedWithTheOnesThereAre() {
        HttpResponse<String> answer = server.get("/api/concepts", "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains("text/csv"), answer.body());
    }

    @Test
    void unchangedAnswerIsNotSentAgain() {
        String tag = header(server.get("/api/concepts"), "ETag");
        assertEquals(304, server.get("/api/concepts", "If-None-Match", tag).statusCode());
        assertEquals(200, server.get("/api/concepts", "If-None-Match", tag, "Accept", "text/csv").statusCode());
    }

    @Test
    void listIsAPageForPeopleAndADescriptionForMachines() {
        assertTrue(server.get("/api", "Accept", "text/html").body().contains("Every concept &amp; its name."));
        assertEquals("/api/openapi.json", header(server.get("/api"), "Location"));
    }

    @Test
    void descriptionIsReadByAParserOfOpenApi() {
        OpenAPI served = parsed(server.get("/api/openapi.json").body());
        assertEquals(Set.of("/api/concepts", "/api/uses"), served.getPaths().keySet());
        Operation uses = served.getPaths().get("/api/uses").getGet();
        assertEquals("method", uses.getParameters().get(0).getName());
        assertTrue(uses.getParameters().get(0).getRequired());
    }

    @Test
    void everyQueryOfTheProjectIsDescribed() {
        NamedQueries queries = NamedQueries.read(Path.of("queries"));
        OpenAPI described = parsed(OpenApiDocument.of(queries, "1", "/"));
        Set<String> names = new LinkedHashSet<>();
        described.getPaths().forEach((path, item) -> {
            names.add(path.substring("/api/".length()));
            assertFalse(item.getGet().getResponses().get("200").getContent().isEmpty(), path);
        });
        assertEquals(queries.all().stream().map(NamedQuery::name).toList(), List.copyOf(names));
    }

    private static OpenAPI parsed(String document) {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document);
        assertEquals(List.of(), result.getMessages());
        return result.getOpenAPI();
    }

    private static List<JsonNode> rows(String path) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        json(server.get(path).body()).get("rows").forEach(rows::add);
        return rows;
    }

    private static String link(HttpResponse<String> answer, String relation) {
        for (String link : header(answer, "Link").split(", ")) {
            if (link.endsWith("rel=\"" + relation + "\"")) {
                return link.substring(1, link.indexOf('>'));
            }
        }
        return "";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }
}
