package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.budget.QueryLimits;
import org.papergraph.budget.StopCause;
import org.papergraph.store.Store;

/** Queries that would take hours, or more memory than there is, end at their limits. */
class StoppedQueryTest {

    private static final String PREFIXES = """
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
            PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
            PREFIX afn: <http://jena.apache.org/ARQ/function#>
            """;

    /** A text and an expression that backtracks on it longer than anybody can wait. */
    private static final String LONG_TEXT = "\"" + "a".repeat(60) + "\"";
    private static final String EVIL = "\"(.*)*(.*)*(.*)*(.*)*zzzzqqq$\"";

    private static final String TEN = IntStream.rangeClosed(0, 9).mapToObj(i -> "(" + i + ")").collect(Collectors.joining(" "));

    private static Store store;

    @BeforeAll
    static void fill() {
        store = SampleStore.open();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { FILTER REGEX(CONCAT(TEXT, TEXT, TEXT, TEXT), EVIL) }",
        "SELECT * { BIND(TEXT AS ?t) FILTER REGEX(?t, EVIL) }",
        "SELECT * { BIND(TEXT AS ?t) BIND(REPLACE(?t, EVIL, \"\") AS ?u) }",
        "SELECT * { BIND(TEXT AS ?t) FILTER fn:matches(?t, EVIL) }",
        "SELECT * { BIND(TEXT AS ?t) BIND(fn:replace(?t, EVIL, \"\") AS ?u) }",
        "SELECT * { BIND(TEXT AS ?t) BIND(CALL(fn:matches, ?t, EVIL) AS ?u) }",
        "SELECT (SUM(IF(REGEX(TEXT, EVIL), 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } ORDER BY REGEX(CONCAT(STR(?s), TEXT), EVIL)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING REGEX(TEXT, EVIL)",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER REGEX(CONCAT(STR(?r), TEXT), EVIL) } }",
        "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER REGEX(CONCAT(STR(?o), TEXT), EVIL) } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT (COUNT(*) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?a), STR(?d), STR(?g), STR(?l)) = \"\") }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?a), STR(?d), STR(?g), STR(?l)) = \"\") }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b . ?c (!<x:y>|^!<x:y>)* ?d . ?e ?f ?g . ?h ?i ?j }",
        "SELECT ?p (COUNT(?a) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h } GROUP BY ?p ORDER BY ?n",
        "SELECT (COUNT(*) AS ?x) { { ?a ?b ?c . ?d ?e ?f } { ?g ?h ?i . ?j ?k ?l . ?m ?n ?o } }",
        "SELECT (COUNT(*) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i MINUS { ?x ?y ?z . ?a ?b ?q } ?j ?k ?l . ?m ?n ?o }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a LIMIT 3",
        "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
    })
    void timeIsUp(String text) {
        assertEquals(StopCause.TIME, stopped(text, new QueryLimits(Duration.ofMillis(100), 1L << 34)));
    }

    @Test
    void nestedExistsIsStopped() {
        String text = "SELECT * { ?s ?p ?o " + "FILTER EXISTS { ?s ?p ?o ".repeat(24) + "}".repeat(25);
        QueryRunner runner = new QueryRunner(store, new QueryLimits(Duration.ofMillis(100), 1L << 34), cause -> {});
        Query query = runner.prepare(text);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                runner.write(query, ResultFormat.CSV, new ByteArrayOutputStream());
            } catch (QueryStoppedException stopped) {
                assertEquals("the query was stopped after 0.1 seconds; ask for less, for instance with LIMIT or a narrower pattern", stopped.getMessage());
            }
        });
    }

    @Test
    void valuesMultipliedAreStopped() {
        String blocks = IntStream.range(0, 9).mapToObj(i -> "VALUES (?v" + i + ") { " + TEN + " }").collect(Collectors.joining("\n"));
        assertEquals(StopCause.TIME, stopped("SELECT (COUNT(*) AS ?n) { " + blocks + " }", new QueryLimits(Duration.ofMillis(100), 1L << 40)));
        assertEquals(StopCause.MEMORY, stopped("SELECT (COUNT(*) AS ?n) { " + blocks + " }", new QueryLimits(Duration.ofSeconds(20), 1L << 22)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?d",
        "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } }",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?c), STR(?f), STR(?i))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT ?c ?f ?i (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?c ?f ?i",
        "SELECT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?c ?f ?i",
        "SELECT (MEDIAN(STRLEN(STR(?c))) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { { SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } } { SELECT * { ?a ?j ?k } LIMIT 100000 } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c MINUS { ?a ?b ?d . ?e ?f ?g . ?h ?i ?j . ?k ?l ?m} }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { { SELECT ?a ?e { ?a ?b ?d . ?e ?f ?g . ?h ?i ?j } } } }",
        "SELECT * { ?a (rdf:type/^rdf:type/!<x:y>/^!<x:z>/!<x:y>/^!<x:z>/!<x:y>/^!<x:z>)* ?b }",
        "CONSTRUCT { ?a <x:p> [ <x:q> ?d ; <x:r> ?g ] } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(STR(?c), STR(?f), STR(?c), STR(?f)) AS ?t) BIND(CONCAT(?t, ?t, ?t, ?t, ?t) AS ?u) BIND(CONCAT(?u, ?u, ?u, ?u, ?u) AS ?v) BIND(CONCAT(?v, ?v, ?v, ?v, ?v) AS ?w)} ORDER BY ?w LIMIT 900",
        "SELECT * { BIND(REPLACE(TEXT, \"a\", \"$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0$0\") AS ?a) BIND(REPLACE(?a, \"a\", ?a) AS ?b) BIND(REPLACE(?b, \"a\", ?b) AS ?c) }",
        "SELECT (math:pow(10, 2000000000) AS ?n) {}",
        "SELECT (math:pow(math:pow(10, 900000), 900) AS ?n) {}",
    })
    void memoryIsUsedUp(String text) {
        assertEquals(StopCause.MEMORY, stopped(text, new QueryLimits(Duration.ofSeconds(20), 1 << 18)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BIND(ENCODE_FOR_URI(CONCAT(\"%%%%\", ?%d, ?%d)) AS ?%d)", "BIND(CONCAT(?%d, ?%d) AS ?%d)", "BIND(?%d + ?%d AS ?%d)", "BIND(fn:concat(?%d, ?%d) AS ?%d)", "BIND(afn:strjoin(\"-\", ?%d, ?%d) AS ?%d)"})
    void textThatDoublesAgainAndAgainIsStopped(String step) {
        String steps = IntStream.range(0, 40).mapToObj(i -> step.formatted(i, i, i + 1)).collect(Collectors.joining(" "));
        String text = "SELECT ?40 { BIND(\"text\" AS ?0) " + steps + " }";
        assertEquals(StopCause.MEMORY, stopped(text, new QueryLimits(Duration.ofSeconds(20), 1L << 30)));
    }

    @Test
    void numberThatIsSquaredAgainAndAgainIsStopped() {
        String steps = IntStream.range(0, 40).mapToObj(i -> "BIND(?%d * ?%d AS ?%d)".formatted(i, i, i + 1)).collect(Collectors.joining(" "));
        for (String number : List.of("1234567", "1.234567")) {
            String text = "SELECT ?40 { BIND(" + number + " AS ?0) " + steps + " }";
            assertEquals(StopCause.MEMORY, stopped(text, new QueryLimits(Duration.ofSeconds(20), 1L << 30)));
        }
    }

    @Test
    void regularExpressionTooDeepForALongTextIsStopped() {
        String steps = IntStream.range(0, 18).mapToObj(i -> "BIND(CONCAT(?%d, ?%d) AS ?%d)".formatted(i, i, i + 1)).collect(Collectors.joining(" "));
        assertEquals(StopCause.MEMORY, stopped("ASK { BIND(\"ab\" AS ?0) " + steps + " FILTER REGEX(?18, \"^(a|b)*c\") }",
                new QueryLimits(Duration.ofSeconds(20), 1L << 30)));
    }

    @Test
    void functionsThatAreWatchedGiveWhatTheyGaveBefore() {
        assertEquals("n,r,s,t,u,v,w\n3,true,b-n-n-,a[b]c,true,xy,4\n", answer("""
                SELECT (1 + 2 AS ?n) (REGEX("Banana", "AN", "i") AS ?r) (REPLACE("banana", "a", "-") AS ?s) (REPLACE("abc", "(b)", "[$1]") AS ?t)
                  (fn:matches("abc", "b.") AS ?u) (CONCAT("x", "y") AS ?v) (2 * 2 AS ?w) {}"""));
        assertEquals("r,s\nxnot,x\n", answer("SELECT (REPLACE(\"not\", \"^|$\", \"x\") AS ?r) (REPLACE(\"\", \".*\", \"x\") AS ?s) {}"), "as ARQ replaces empty matches");
        assertEquals("l,n\nen,\n", answer("SELECT (LANG(REPLACE(\"abc\"@en, \"b\", \"\")) AS ?l) (REGEX(\"a\", ?p) AS ?n) { BIND(\"(\" AS ?p) }"));
    }

    private StopCause stopped(String text, QueryLimits limits) {
        List<StopCause> stops = new ArrayList<>();
        QueryRunner runner = new QueryRunner(store, limits, stops::add);
        Query query = runner.prepare(PREFIXES + text.replace("EVIL", EVIL).replace("TEXT", LONG_TEXT));
        long start = System.nanoTime();
        assertThrows(QueryStoppedException.class,
                () -> runner.write(query, ResultFormat.usualFor(query), new ByteArrayOutputStream()));
        assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(limits.time().plusSeconds(2)) < 0, text);
        return stops.get(0);
    }

    private static String answer(String text) {
        QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(20));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(runner.prepare(PREFIXES + text), ResultFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
