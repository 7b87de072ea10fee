package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.query.SampleStore;
import org.papergraph.store.Store;

/** Every page of a graph whose every text ends in Hebrew, an end of an isolate that it did not open and an override that it does not end. */
class BidiPagesTest {

    private static final char OVERRIDE = '\u202E';
    private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD";
    private static final String ENDING = " " + HEBREW + "\u2069" + OVERRIDE;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern TOKEN = Pattern.compile("<(/?)([\\w-]+)((?:[^<>\"]|\"[^\"]*\")*)>|<!doctype html>|([^<]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");
    private static final Set<String> EMPTY = Set.of("meta", "link", "input", "br", "rect", "circle", "line");
    private static final Set<String> ALONE = Set.of("title", "text", "desc", "option");
    private static final Set<String> READ = Set.of("title", "aria-label", "placeholder");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start(RunningServer.options(), directed());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyTextOfEveryPageIsIsolated() {
        Set<String> seen = new LinkedHashSet<>(List.of("/", "/map?minimum=1", "/map?concept=method/sam", "/map?concept=" + encoded(ENDING),
                "/search?q=" + encoded(ENDING), "/search?q=sam&venue=" + encoded(ENDING), "/search?q=segm",
                "/query?example=concepts", "/query?example=" + encoded(ENDING), "/query?example=concepts&limit=" + encoded(ENDING),
                "/page/method/sam?with=task/segmentation", "/page/method/" + encoded(HEBREW + OVERRIDE),
                "/query?query=" + encoded("SELECT ?name (1 AS ?number) { ?concept <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }")));
        List<String> faults = new ArrayList<>();
        for (List<String> next = List.copyOf(seen); !next.isEmpty(); ) {
            Set<String> found = new LinkedHashSet<>();
            next.forEach(path -> found.addAll(visit(path, faults)));
            next = found.stream().filter(seen::add).toList();
        }
        assertEquals("", String.join("\n", faults));
        for (String kind : List.of("paper", "method", "person", "organization", "venue", "source", "run", "mention", "statement", "decision")) {
            assertTrue(seen.stream().anyMatch(path -> path.startsWith("/page/" + kind + "/")), kind);
        }
    }

    @Test
    void headingsAndTextsTakeTheDirectionOfTheirLetters() {
        String page = server.get("/page/person/ari-morcos", "Accept", "text/html").body();
        assertTrue(page.contains("<h1 dir=\"auto\"><bdi>Ari Morcos " + HEBREW + OVERRIDE + "</bdi></h1>"), page);
        assertTrue(page.contains("<title>\u2068Ari Morcos " + HEBREW + OVERRIDE + "\u2069 · Papergraph</title>"), page);
        String paper = server.get("/page/paper/segmenting-with-sam-0f3a9c1d2e", "Accept", "text/html").body();
        assertTrue(paper.contains("<p dir=\"auto\" class=\"text\">"), paper);
    }

    /** The links of a page, after a look at all its texts. */
    private static Set<String> visit(String path, List<String> faults) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html,*/*;q=0.5");
        Set<String> links = new LinkedHashSet<>();
        if (answer.statusCode() == 303) {
            return Set.of(answer.headers().firstValue("Location").orElseThrow());
        }
        assertFalse(answer.statusCode() >= 500, path + answer.body());
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            faults(answer.body()).forEach(fault -> faults.add(path + ": " + fault));
            Matcher matcher = LINK.matcher(answer.body());
            while (matcher.find()) {
                links.add(matcher.group(1).replace("&amp;", "&"));
            }
        }
        return links;
    }

    private static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tokens = TOKEN.matcher(page);
        while (tokens.find()) {
            String tag = tokens.group(2);
            if (tag == null) {
                String text = tokens.group(4) == null ? "" : tokens.group(4);
                boolean isolated = ALONE.contains(open.isEmpty() ? "" : open.peek()) ? isIsolated(text) : open.contains("bdi");
                if (text.indexOf(OVERRIDE) >= 0 && !isolated && !open.peek().equals("textarea") && !open.peek().equals("script")) {
                    faults.add(open + " " + text);
                }
            } else if (!tokens.group(1).isEmpty()) {
                open.remove(tag);
            } else {
                Matcher attributes = ATTRIBUTE.matcher(tokens.group(3));
                while (attributes.find()) {
                    if (READ.contains(attributes.group(1)) && !isIsolated(attributes.group(2))) {
                        faults.add(tag + " " + attributes.group());
                    }
                }
                if (!EMPTY.contains(tag)) {
                    open.push(tag);
                }
            }
        }
        return faults;
    }

    /** True if overrides stand between isolates, each of which is closed. */
    private static boolean isIsolated(String text) {
        int depth = 0;
        for (char each : text.toCharArray()) {
            depth += each == '\u2068' ? 1 : each == '\u2069' ? -1 : 0;
            if (depth < 0 || each == OVERRIDE && depth == 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static Store directed() {
        Store store = SampleStore.open();
        store.write(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.find().forEachRemaining(quads::add);
            quads.stream().filter(quad -> isText(quad.getObject())).forEach(quad -> {
                dataset.delete(quad);
                Node text = NodeFactory.createLiteralString(quad.getObject().getLiteralLexicalForm() + ENDING);
                dataset.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), text);
            });
        });
        return store;
    }

    private static boolean isText(Node node) {
        return node.isLiteral() && XSDDatatype.XSDstring.equals(node.getLiteralDatatype());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
