package org.papergraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests that no sensible client sends, and some that one does, from a seeded source: the same seed gives the same requests. */
final class HostileRequests {

    private static final List<String> METHODS = List.of("GET", "GET", "GET", "GET", "GET", "GET", "GET", "POST", "POST", "POST", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "BREW", "get", "G\u00e9T");

    private static final List<String> PATHS = List.of(
            "/", "/search", "/search/complete", "/id/method/sam", "/page/method/sam", "/page/paper/segmenting-with-sam-0f3a9c1d2e", "/data/method/sam.ttl",
            "/data/method/sam.jsonld", "/data/paper/segmenting-with-sam-0f3a9c1d2e.bib", "/linkset/method/sam", "/query", "/query/terms.json", "/map", "/sparql", "/sparql",
            "/data", "/api", "/api/search", "/api/papers-by-author", "/api/papers-of-year", "/api/evidence-for-method", "/api/openapi.json", "/mcp", "/mcp", "/dataset",
            "/dataset.ttl", "/.well-known/void", "/sitemap.xml", "/robots.txt", "/ontology", "/ontology.ttl", "/ontology/shapes", "/health", "/metrics", "/static/search.js",
            "/webjars/x", "/page/person/zo%C3%AB-adams", "/page/source/ab12", "/page/run/51c0", "/id/graph/source/ab12", "/$/ping", "/nothing");

    private static final List<String> NAMES = List.of(
            "query", "query", "q", "text", "type", "year", "venue", "method", "page", "size", "limit", "author", "other", "concept", "task", "dataset", "paper", "document",
            "confidence", "format", "output", "results", "default-graph-uri", "named-graph-uri", "graph", "default", "timeout", "callback", "stylesheet", "force-accept",
            "update", "example", "centre", "sort", "");

    private static final List<String> QUERIES = List.of(
            "SELECT * { ?s ?p ?o } LIMIT 3", "ASK {}", "CONSTRUCT { ?o ?p ?s } { ?s ?p ?o } LIMIT 5", "DESCRIBE <method/sam>",
            "PREFIX text: <http://jena.apache.org/text#> SELECT * { (?s ?score) text:query (<http://purl.org/dc/terms/title> 'sam AND (x' 5) }",
            "SELECT (COUNT(*) AS ?n) (GROUP_CONCAT(?x; separator=',') AS ?g) { VALUES ?x { 1 'a' UNDEF <x:y> } } GROUP BY ?x HAVING(?n > 1) ORDER BY DESC(?n)",
            "SELECT * { ?s (<x:a>|^<x:b>/!(<x:c>|^<x:d>))* ?o FILTER(REGEX(STR(?o), '(a+)+$') || STRDT('x', <x:t>) = 1) }",
            "SELECT * { ?x <http://jena.apache.org/ARQ/list#member> (1 2) . ?x <http://jena.apache.org/ARQ/property#splitIRI> (?a ?b) }",
            "SELECT (xsd:integer('x') + 1 / 0 AS ?x) (REPLACE('a', '[', '') AS ?y) (SUBSTR('a', -1, 1e9) AS ?z) (NOW() - 'x' AS ?n) {}",
            "SELECT * { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o MINUS { ?s ?p 1 } } OPTIONAL { BIND(BNODE(?s) AS ?b) } } OFFSET 99999999999999999999",
            "CONSTRUCT { GRAPH <x:g> { [] <x:p> ( 1 [ <x:q> <<( <x:s> <x:p> 'y'@en--ltr )>> ] ) } } {}", "SELECT ?x { SERVICE <http://127.0.0.1:1/> { ?x ?y ?z } }",
            "PREFIX : <x:> SELECT REDUCED ?s FROM <graph/identity> FROM NAMED <x:y> { ?s :p '''a\\u0000\\uD800''' }", "INSERT DATA { <x:a> <x:b> <x:c> }", "JSON { 'a': ?x } WHERE {}");

    private static final List<String> VALUES = List.of(
            "", " ", "sam", "(", "\"unclosed", "a AND", "x^", "/[/", "a:b:c", "\\", "C++", "*", "?", "~", "title:x^2", "/(a|b/", "[a TO b}", "-1", "0", "1", "2024", "99999999999999999999",
            "1e9", "NaN", "null", "true", "[]", "{}", "<script>", "../../etc/passwd", "not an iri", "http://[", "urn:x", "http://localhost:3030/id/method/sam", "method/sam",
            "\u0000", "\u202e\u05d0", "\ud83d\ude42", "e\u0301", "\ufeff", "\ufffe", "%", "%25", "a".repeat(5000), "(".repeat(3000), "\"".repeat(999), "{".repeat(3000), "a ".repeat(2000));

    private static final List<String> ACCEPTS = List.of(
            "*/*", "text/html", "application/json", "text/csv", "text/turtle", "application/rdf+xml", "application/ld+json", "application/sparql-results+xml", "*/*;q=0",
            "text/html;q=0.5, */*;q=0.1", "text/csv;q=abc", ",,,", ";", "a/b/c;q=1;;", "application/json, text/event-stream", "application/json, text/event-stream", "text/*;q=2", "\u00ff");

    private static final List<String> TYPES = List.of(
            "application/sparql-query", "application/x-www-form-urlencoded", "application/json", "application/json", "application/sparql-update", "multipart/form-data; boundary=x",
            "text/plain", "application/sparql-query; charset=nonsense", "application/x-www-form-urlencoded; charset=utf-16", "///", "", ";charset", "application/json; charset=\"utf-8\"");

    private static final List<String> MESSAGES = List.of(
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}", "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":{\"a\":1},\"method\":5,\"params\":[]}", "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"prompts/get\",\"params\":{\"name\":\"survey\",\"arguments\":{\"topic\":{}}}}",
            "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"resources/read\",\"params\":{\"uri\":\"papergraph://nothing\"}}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}", "[]", "null", "{", "\u0000",
            call("search", "{\"query\":\"VALUE\",\"limit\":\"3\"}"), call("describe", "{\"thing\":\"VALUE\",\"page\":2}"), call("run_query", "{\"name\":\"papers-by-author\",\"parameters\":{\"author\":\"VALUE\"}}"),
            call("sparql", "{\"query\":\"VALUE\"}"), call("explain", "{\"thing\":\"Segmenting\",\"concept\":\"VALUE\",\"link\":null}"), call("nothing", "{}"), call("search", "[1]"), call("search", "null"));

    private static final List<String> HEADERS = List.of(
            "If-None-Match: *", "If-None-Match: W/\"x\", \"y", "If-Modified-Since: yesterday", "Range: bytes=5-1", "Origin: null", "Origin: http://evil.example", "Origin: %%", "Expect: 100-continue",
            "Expect: nonsense", "MCP-Protocol-Version: 2025-06-18", "MCP-Protocol-Version: x", "Mcp-Session-Id: 1", "Accept-Encoding: gzip;q=0, *", "Accept-Encoding: br", "Content-Encoding: gzip",
            "Content-Encoding: identity", "Cookie: a=b; ;;=", "X-Forwarded-Host: evil.example", "X-Forwarded-For: ,,", "Transfer-Encoding: identity", "Upgrade: h2c", "Connection: Upgrade, HTTP2-Settings",
            "HTTP2-Settings: AAMAAABkAAQAAP__", "Authorization: Basic x", "X-Long: " + "x".repeat(9000), "Content-Length: 3", "Content-Length: x", "No colon", ": no name", "Max-Forwards: 0",
            "Accept-Language: \u00e9;q=x", "Date: never", "TE: trailers", "Depth: infinity");

    private final Random random;

    HostileRequests(long seed) {
        this.random = new Random(seed);
    }

    private static String call(String tool, String arguments) {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}}";
    }

    /** A request as it goes over the wire, a byte a character. */
    String next() {
        String method = often() ? one(METHODS) : mutated(one(METHODS));
        String path = method.equals("POST") && often() ? one(List.of("/sparql", "/mcp")) : often() ? one(PATHS) : mutated(one(PATHS));
        String target = path + (random.nextInt(3) > 0 ? "?" + parameters() : "");
        String body = method.equals("GET") && often() ? "" : body(path);
        StringBuilder request = new StringBuilder(method + " " + target + (rarely() ? " HTTP/1.0" : rarely() && rarely() ? " HTTP/9" : " HTTP/1.1") + "\r\n");
        request.append(rarely() && rarely() ? "Host: " + one(VALUES).replace("\u0000", "") + "\r\n" : "Host: localhost\r\n");
        request.append(random.nextInt(4) > 0 ? "Accept: " + (path.equals("/mcp") && often() ? "application/json, text/event-stream" : one(ACCEPTS)) + "\r\n" : "");
        request.append(body.isEmpty() ? "" : "Content-Type: " + (often() ? typeOf(path, body) : one(TYPES)) + "\r\n");
        IntStream.range(0, Math.max(0, random.nextInt(4) - 1)).forEach(i -> request.append(often() ? one(HEADERS) : mutated(one(HEADERS))).append("\r\n"));
        return request.append("Connection: close\r\n").append(framed(body)).toString();
    }

    private static String typeOf(String path, String body) {
        return path.equals("/mcp") ? "application/json" : body.matches("(?s)\\w+=.*") ? "application/x-www-form-urlencoded" : "application/sparql-query";
    }

    private String framed(String body) {
        if (body.isEmpty() && often()) {
            return "\r\n";
        }
        if (random.nextInt(4) == 0) {
            String chunks = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
            return "Transfer-Encoding: chunked\r\n\r\n" + (rarely() ? mutated(chunks) : chunks);
        }
        int length = rarely() ? body.length() + random.nextInt(9) - 4 : body.length();
        return "Content-Length: " + length + "\r\n\r\n" + body;
    }

    private String parameters() {
        return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> parameter()).collect(Collectors.joining("&"));
    }

    private String parameter() {
        String name = one(NAMES);
        String value = name.equals("query") && often() ? query() : one(VALUES);
        return name + "=" + (rarely() ? mutated(value).replaceAll("[\\s#]", "+") : URLEncoder.encode(often() ? value : mutated(value), StandardCharsets.UTF_8));
    }

    private String query() {
        return random.nextInt(3) == 0 ? one(QUERIES) : mutated(one(QUERIES));
    }

    private String body(String path) {
        String text = switch (path.equals("/mcp") && often() ? 0 : random.nextInt(4)) {
            case 0 -> one(MESSAGES).replace("VALUE", one(often() ? VALUES : QUERIES).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " "));
            case 1 -> parameters();
            case 2 -> query();
            default -> one(VALUES);
        };
        return bytes(random.nextInt(3) == 0 ? mutated(text) : text);
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** A text with some of its characters left out, doubled, exchanged or put in. */
    private String mutated(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int place = random.nextInt(result.length() + 1);
            int end = Math.min(result.length(), place + random.nextInt(6));
            switch (random.nextInt(5)) {
                case 0 -> result.delete(place, end);
                case 1 -> result.insert(place, result.substring(place, end));
                case 2 -> result.insert(place, (char) random.nextInt(256));
                case 3 -> result.insert(place, one(List.of("{", "}", "(", ")", "\"", "'", "<", ">", "%", "%00", "%ff", "\\", "//", "..", ";", "?", "[", "]", ",", "\n", "\u00e9", "0", "-")));
                default -> result.setLength(random.nextInt(8) == 0 ? place : result.length());
            }
        }
        return result.toString();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean often() {
        return random.nextInt(5) > 0;
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }
}
