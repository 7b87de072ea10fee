package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.Store;

class QueryRunnerTest {

    private static final String LABEL = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
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

    @Test
    void tableShortensIrisAgainstBaseAndPrefixes() {
        String table = run(LABEL + "SELECT ?kind ?label { <method/sam> a ?kind ; skos:prefLabel ?label"
                + " FILTER(?kind = pg:Method) }", ResultFormat.TABLE);
        assertTrue(table.contains("| pg:Method | \"SAM\" |"), table);
        String subjects = run(LABEL + "SELECT ?m { ?m skos:prefLabel 'SAM' }", ResultFormat.TABLE);
        assertTrue(subjects.contains("| <method/sam> |"), subjects);
    }

    @Test
    void rowsAreWrittenInEveryRowFormat() {
        String query = LABEL + "SELECT ?m ?label { ?m skos:prefLabel ?label FILTER(?label = 'SAM') }";
        assertEquals("m,label\r\nhttp://localhost:3030/id/method/sam,SAM\r\n", run(query, ResultFormat.CSV));
        assertEquals("?m\t?label\n<http://localhost:3030/id/method/sam>\t\"SAM\"\n", run(query, ResultFormat.TSV));
        assertTrue(run(query, ResultFormat.JSON).contains("\"bindings\""));
        assertTrue(run(query, ResultFormat.XML).contains("<uri>http://localhost:3030/id/method/sam</uri>"));
    }

    @Test
    void askIsWrittenInEveryRowFormat() {
        assertEquals("yes\n", run("ASK { <method/sam> ?p ?o }", ResultFormat.TABLE));
        assertTrue(run("ASK { <method/none> ?p ?o }", ResultFormat.JSON).contains("false"));
        assertTrue(run("ASK { <method/sam> ?p ?o }", ResultFormat.XML).contains("<boolean>true</boolean>"));
        assertTrue(run("ASK { <method/sam> ?p ?o }", ResultFormat.CSV).contains("true"));
    }

    @Test
    void triplesAreWrittenInEveryTripleFormat() {
        String query = LABEL + "CONSTRUCT { <method/sam> skos:prefLabel ?l } { <method/sam> skos:prefLabel ?l }";
        assertTrue(run(query, ResultFormat.TURTLE).contains("skos:prefLabel  \"SAM\""));
        assertEquals(
                "<http://localhost:3030/id/method/sam> <http://www.w3.org/2004/02/skos/core#prefLabel> \"SAM\" .\n",
                run(query, ResultFormat.NTRIPLES));
        assertTrue(run(query, ResultFormat.JSONLD).contains("\"@id\": \"http://localhost:3030/id/method/sam\""));
        assertTrue(run(query, ResultFormat.RDFXML).contains("<skos:prefLabel>SAM</skos:prefLabel>"));
        assertTrue(run("DESCRIBE <method/sam>", ResultFormat.NTRIPLES).contains("\"Segment Anything Model\""));
    }

    @Test
    void formatThatDoesNotFitIsRejectedWithThoseThatDo() {
        assertEquals(
                "rows (SELECT, ASK) cannot be written as turtle; use one of: table, csv, tsv, json, xml",
                assertThrows(QueryRejectedException.class, () -> run("ASK {}", ResultFormat.TURTLE)).getMessage());
        assertEquals(
                "triples (CONSTRUCT, DESCRIBE) cannot be written as csv; use one of: turtle, ntriples, jsonld, rdfxml",
                assertThrows(QueryRejectedException.class, () -> run("DESCRIBE <x>", ResultFormat.CSV)).getMessage());
        assertEquals(ResultFormat.TURTLE, ResultFormat.of("turtle"));
        assertTrue(assertThrows(QueryRejectedException.class, () -> ResultFormat.of("pdf"))
                .getMessage()
                .contains("table, csv"));
    }

    @Test
    void namedQueryRunsWithItsValues() {
        NamedQuery query = NamedQuery.of("labels", LABEL + """
                #+ defaults:
                #+   - limit: 1
                SELECT ?label { ?_concept_iri skos:prefLabel ?label } LIMIT ?_limit_integer
                """);
        Query bound = runner.prepare(query, Map.of("concept", "method/c%2B%2B%2Ftools"));
        assertEquals("label\r\nC++/tools\r\n", run(bound, ResultFormat.CSV));
    }

    @Test
    void serviceAndUpdatesAreRejected() {
        for (String text : List.of(
                "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT ?s { ?a ?b ?c } } }",
                "SELECT * { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }")) {
            assertTrue(reject(text).contains("SERVICE is not allowed"), text);
        }
        for (String text : List.of(
                "INSERT DATA { <a> <b> <c> }", "LOAD <file:///etc/passwd>", "CLEAR ALL", "DROP ALL",
                "PREFIX x: <y> DELETE WHERE { ?s ?p ?o }", "WITH <g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }")) {
            assertTrue(reject(text).contains("this is an update"), text);
        }
    }

    @Test
    void syntaxErrorNamesLineAndColumn() {
        assertTrue(reject("SELECT *\nWHERE { ?s ?p }").startsWith("line 2, column 15: "));
        assertTrue(reject("SELECT * { ?s ?p \u0001 }").startsWith("line 1, column 18: "));
        assertTrue(reject("SELECT * { ?s x:y 1 }").startsWith("line 1, column 15: "));
    }

    @Test
    void placeOfAnErrorIsCountedFromOneAndZeroWhereThereIsNone() {
        QueryRejectedException syntax = assertThrows(
                QueryRejectedException.class, () -> runner.prepare("SELECT *\nWHERE {\t?s ?p }"));
        assertEquals(List.of(2, 15), List.of(syntax.line(), syntax.column()));
        QueryRejectedException update =
                assertThrows(QueryRejectedException.class, () -> runner.prepare("CLEAR ALL"));
        assertEquals(List.of(0, 0), List.of(update.line(), update.column()));
    }

    @Test
    void functionsThatAreLoadedByNameAreUnknown() {
        String library = "<java:org.apache.jena.sparql.function.library.";
        assertEquals("", valueOf(library + "localname>(<http://a/b>)"));
        assertEquals("", valueOf("CALL(" + library + "localname>, <http://a/b>)"));
        assertEquals("", valueOf("<http://jena.apache.org/ARQ/function#e>()"));
        assertEquals("b", valueOf("<http://jena.apache.org/ARQ/function#localname>(<http://a/b>)"));
        assertEquals("2.0", valueOf("<http://www.w3.org/2005/xpath-functions/math#sqrt>(4.0)").replace("e0", ""));
    }

    @Test
    void propertyFunctionsThatAreLoadedByNameAreUnknown() {
        String split = "<java:org.apache.jena.sparql.pfunction.library.strSplit>";
        assertEquals("x\r\n", run("SELECT ?x { ?x " + split + " ('a b' ' ') }", ResultFormat.CSV));
    }

    @Test
    void fromReadsGraphsOfTheStoreAndNothingElse(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("outside.ttl"), "<urn:a> <urn:b> <urn:c> .");
        assertEquals("0", count("FROM <" + file.toUri() + "> { ?s ?p ?o }"));
        assertEquals("0", count("FROM NAMED <" + file.toUri() + "> { GRAPH ?g { ?s ?p ?o } }"));
        assertEquals("7", count("FROM <graph/identity> { ?s ?p ?o }"));
        assertEquals("7", count("FROM NAMED <graph/identity> { GRAPH ?g { ?s ?p ?o } }"));
        assertEquals("0", count("FROM NAMED <graph/identity> { GRAPH <graph/meta> { ?s ?p ?o } }"));
    }

    @Test
    void slowQueryIsStopped() {
        QueryRunner hurried = new QueryRunner(store, Duration.ofMillis(200));
        Query slow = hurried.prepare("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        QueryStoppedException stopped = assertThrows(
                QueryStoppedException.class, () -> hurried.write(slow, ResultFormat.CSV, new ByteArrayOutputStream()));
        assertTrue(stopped.getMessage().contains("0.2 seconds"), stopped.getMessage());
    }

    private static String valueOf(String expression) {
        return firstValue("SELECT ?x { BIND(" + expression + " AS ?x) }");
    }

    private static String count(String rest) {
        return firstValue("SELECT (COUNT(*) AS ?n) " + rest);
    }

    private static String firstValue(String query) {
        return run(query, ResultFormat.CSV).lines().toList().get(1);
    }

    private static String reject(String text) {
        return assertThrows(QueryRejectedException.class, () -> runner.prepare(text)).getMessage();
    }

    private static String run(String text, ResultFormat format) {
        return run(runner.prepare(text), format);
    }

    private static String run(Query query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(query, format, out);
        assertFalse(out.size() == 0);
        return out.toString(StandardCharsets.UTF_8);
    }
}
