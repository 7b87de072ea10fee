package org.papergraph.cli.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTableTest {

    private static final String BASE = "http://localhost:3030/id/";
    private static final String SENTENCE = "We find that knowledge distillation from a larger teacher gives most of its accuracy at a tenth of the cost.";

    private static String table(int width, String values) {
        Query query = QueryFactory.create("PREFIX x: <http://www.w3.org/2001/XMLSchema#> SELECT * " + values);
        try (QueryExec execution = QueryExec.graph(Graph.emptyGraph).query(query).build()) {
            StringWriter text = new StringWriter();
            ResultTable.of(execution.select(), query, BASE).write(new PrintWriter(text), width);
            return text.toString();
        }
    }

    /** The seven columns of the evidence for a method. */
    private static String evidence() {
        return "{ VALUES (?sentence ?words ?confidence ?model ?document ?begin ?mention) { (\"" + SENTENCE + "\" \"knowledge distillation\" 0.9912 "
                + "\"papergraph 3f9a0c1d\" \"003_6a7a483e445ba467.txt\" 412 <" + BASE + "mention/0123456789abcdef0123456789abcdef>) } }";
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 100, 120, 200})
    void lineIsNeverWiderThanTheTerminal(int width) {
        String table = table(width, evidence());
        assertTrue(table.lines().allMatch(line -> TextColumns.width(line) <= width), table);
        for (String value : List.of(SENTENCE, "0.9912", "003_6a7a483e445ba467.txt", "mention/0123456789abcdef0123456789abcdef")) {
            for (String word : value.split(" ")) {
                assertTrue(inOrder(table, word), word + " is not in\n" + table);
            }
        }
    }

    /** True if the characters of a word occur in their order, in whatever lines. */
    private static boolean inOrder(String table, String word) {
        int place = 0;
        for (char each : word.toCharArray()) {
            place = table.indexOf(each, place);
            if (place < 0) {
                return false;
            }
        }
        return true;
    }

    @Test
    void shortColumnsKeepTheirWidthAndLongOnesShareTheRest() {
        String table = table(80, "{ VALUES (?date ?title ?position ?paper) { (\"2023-04-24\"^^x:date \"" + SENTENCE + "\"@en 2 <" + BASE + "paper/flat-minima>) } }");
        List<String> lines = table.lines().toList();
        assertTrue(lines.get(0).startsWith("date        title  "), table);
        assertTrue(lines.get(2).startsWith("2023-04-24  We find that"), table);
        assertTrue(lines.get(2).contains("  paper/flat-"), table);
        assertFalse(table.contains("\"") || table.contains("^^") || table.contains("@en"), table);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120, 200})
    void addressIsInOneLine(int width) {
        String other = "source/0123456789abcdef/entry/12";
        String table = table(width, "{ VALUES (?rule ?score ?evidence ?one ?other) { (\"SameTitle\" 1.0 \"" + SENTENCE + "\" <" + BASE + other + "> <" + BASE + other + ">) } }");
        assertTrue(table.lines().allMatch(line -> TextColumns.width(line) <= width), table);
        assertEquals(width >= 120, table.startsWith("rule       score"), table);
        assertEquals(2, table.split(other, -1).length - 1, table);
    }

    @Test
    void smallTableIsAsWideAsItsCells() {
        assertEquals("""
                kind    number
                ------  ------
                papers  684
                x:date
                """, table(120, "{ VALUES (?kind ?number) { (\"papers\" 684) (x:date UNDEF) } }"));
    }

    @Test
    void tableWithoutRowsHasItsHead() {
        assertEquals("a\n-\n", table(80, "{ VALUES ?a { } }"));
    }

    @Test
    void columnsBeyondTheTerminalBecomeLists() {
        String variables = "?aa ?bb ?cc ?dd ?ee ?ff ?gg ?hh ?ii ?jj ?kk ?ll";
        String table = table(40, "{ VALUES (" + variables + ") { (" + "\"some longer value\" ".repeat(12) + ") } }");
        assertTrue(table.startsWith("aa  some longer value\nbb  some longer value\n"), table);
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertEquals(6, TextColumns.width("王小明"));
        assertEquals(List.of("王小", "明"), TextColumns.wrap("王小明", 5));
        assertEquals(1, TextColumns.width("e\u0301"));
        assertEquals(List.of("😀", "😀"), TextColumns.wrap("😀😀", 3));
    }

    @Test
    void linesBreakAtSpacesThenBehindMarks() {
        assertEquals(List.of("a long", "paper/a-", "very-long-", "title"), TextColumns.wrap("a long paper/a-very-long-title", 10));
        assertEquals(List.of("a\tb"), TextColumns.wrap("a\tb", 3));
    }
}
