package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.store.Store;

class QueryGuardTest {

    private static final String PREFIXES = """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX list: <http://jena.apache.org/ARQ/list#>
            """;

    private static Store store;
    private static QueryRunner runner;

    @BeforeAll
    static void openStore() {
        store = SampleStore.open();
        runner = new QueryRunner(store, Duration.ofSeconds(20));
    }

    @AfterAll
    static void closeStore() {
        store.close();
    }

    static Stream<String> nested() {
        return Stream.of(
                "SELECT * " + "{".repeat(3000) + "}".repeat(3000),
                "SELECT * " + "{".repeat(3000),
                "SELECT * { FILTER " + "(".repeat(6000) + "1" + ")".repeat(6000) + " }",
                "SELECT * { ?s " + "(".repeat(3000) + "<x:y>" + ")*".repeat(3000) + " ?o }",
                "SELECT * { ?s ?p " + "[ <x:p> ".repeat(3000) + "1" + "]".repeat(3000) + " }",
                "SELECT * { ?s ?p " + "( ".repeat(3000) + ") ".repeat(3000) + " }",
                "SELECT * { ?s ?p " + "<<( <x:s> <x:p> ".repeat(3000) + "1" + ")>>".repeat(3000) + " }",
                "SELECT * { FILTER " + "STR(".repeat(3000) + "1" + ")".repeat(3000) + " }",
                "SELECT * {" + "{ SELECT * {".repeat(1500) + "}}".repeat(1500) + "}");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void deepNestingIsRefusedWithItsPlace(String query) {
        String message = refusal(query);
        assertTrue(message.matches("line 1, column \\d+: nested too deeply: .*"), message);
    }

    static Stream<String> wide() {
        return Stream.of(
                "SELECT * { ?s " + joined("|", i -> "<x:" + i + ">") + " ?o }",
                "SELECT * { ?s " + joined("/", i -> "<x:" + i + ">") + " ?o }",
                "SELECT * {" + joined(" UNION ", i -> "{ ?s <x:" + i + "> ?o }") + "}",
                "SELECT * { ?s ?p ?o FILTER(" + joined("||", i -> "?s = " + i) + ") }",
                "SELECT * { ?s ?p ?o FILTER(" + joined("+", i -> "1") + ") }",
                "SELECT * { FILTER(" + "!".repeat(20_000) + "1) }",
                "SELECT * { ?s ?p ?o " + joined(" ", i -> "OPTIONAL { ?s ?p ?o }") + "}",
                "SELECT * { ?s ?p ?o " + joined(" ", i -> "BIND(1 AS ?x" + i + ")") + "}",
                "SELECT * {" + joined(" ", i -> "?s <x:p> " + i + " .") + "}",
                "SELECT * { ?s <x:p> " + joined(",", i -> "" + i) + " }",
                "SELECT * { ?s ?p (" + joined(" ", i -> "1") + ") }");
    }

    private static String joined(String separator, IntFunction<String> part) {
        return IntStream.range(0, 20_000).mapToObj(part).collect(Collectors.joining(separator));
    }

    @ParameterizedTest
    @MethodSource("wide")
    void widthThatBecomesDepthIsRefusedToo(String query) {
        String message = refusal(query);
        assertTrue(message.contains("too many operators") || message.contains("too long") || message.contains("at most 2000 triple patterns"), message);
    }

    @Test
    void longListsOfValuesAreNoDepth() {
        String values = IntStream.range(0, 3000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertFalse(run("ASK { ?s ?p ?o VALUES ?o { " + values + " } FILTER(?p = <x:y>) }"));
        assertFalse(run("ASK { ?s ?p ?o FILTER(?o IN (" + values.replace(' ', ',') + ")) FILTER(?p = <x:y>) }"));
    }

    @Test
    void bracketsInStringsIrisAndCommentsAreNoNesting() {
        assertTrue(run("ASK { FILTER(STRLEN('" + "(".repeat(3000) + "') = 3000) } # " + "{".repeat(3000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "aB", "'", "\"", "'''", "<", "<a", "#", "?", "\\", "(", "'\\", "a:", "<<", "/* "})
    void longTextOfAnyKindIsReadInLinearTime(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(part.repeat(200_000)));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal("SELECT * { " + part.repeat(200_000)));
    }

    @Test
    void wordsOfUpdatesInNamesAndStringsMakeNoUpdate() {
        for (String text : List.of("SELECT ?insert { ?s ?p 'CLEAR' ö", "SELECT * { ?s <x:DROP> ?load . ?s load:add 1 ö", "SELECT * { # DELETE\n ö")) {
            assertFalse(refusal(text).contains("update"), text);
        }
        assertTrue(refusal("insert data { <x:s> <x:p> 'ö' }").contains("update"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "?s text:query '('", "?s text:query '\"unclosed'", "?s text:query 'a AND'", "?s text:query 'x^'", "?s text:query '/[/'",
        "?s text:query 'a:b:c'", "?s text:query '/a{1,/'", "?s text:query '[a TO'", "?s text:query ''", "?s text:query ()", "(1 2) text:query 'a'",
        "(?s ?a ?b ?c ?d ?e) text:query 'a'", "(1 2) list:member ?x", "() list:index ()"})
    void wrongArgumentOfAPropertyFunctionIsTheQuerysFault(String pattern) {
        String message = refusal(PREFIXES + "SELECT * { " + pattern + " }");
        assertTrue(message.startsWith("the query cannot be evaluated: "), message);
    }

    @Test
    void wordsThatAreNoTextQueryAreNamed() {
        String message = refusal(PREFIXES + "SELECT * { ?s text:query 'loss AND (landscape' }");
        assertTrue(message.contains("the words 'loss AND (landscape' are no text query: brackets and quotation marks come in pairs"), message);
        refusal(PREFIXES + "SELECT * { ?s text:query '/" + "(".repeat(20_000) + "/' }");
    }

    @Test
    void byteOrderMarkBeforeAQueryIsNoPartOfIt() {
        assertTrue(run("\uFEFFASK {}"));
        assertEquals("about", NamedQuery.of("about", "\uFEFF#+ summary: about\nASK {}").summary());
        assertTrue(refusal("ASK { \uFEFF }").startsWith("line 1, column 7: "));
    }

    @Test
    void triplesThatRdfDoesNotAllowAreLeftOut() {
        for (String triple : new String[] {
            "'literal' <x:p> 1", "?literal <x:p> 1", "<x:s> ?literal 1", "<x:s> ?blank 1", "<<( <x:s> <x:p> 1 )>> <x:p> 1", "<x:s> <x:p> ?unbound",
            "<x:s> <x:p> <<( ?literal <x:p> 1 )>>"}) {
            assertEquals(1, constructed("CONSTRUCT { <x:s> <x:p> <x:o> . " + triple + " } { BIND('literal' AS ?literal) BIND(BNODE() AS ?blank) }").size(), triple);
        }
    }

    private static Graph constructed(String text) {
        Query query = runner.prepare(text);
        return runner.run(query, execution -> ConstructedTriples.graph(execution, query));
    }

    private static boolean run(String text) {
        Query query = runner.prepare(text);
        return runner.run(query, execution -> query.isAskType() ? execution.ask() : execution.select().hasNext());
    }

    private static String refusal(String text) {
        return assertThrows(QueryRejectedException.class, () -> run(text)).getMessage();
    }
}
