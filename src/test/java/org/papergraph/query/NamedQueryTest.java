package org.papergraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.junit.jupiter.api.Test;

class NamedQueryTest {

    private static final String BASE = "http://localhost:3030/id/";

    @Test
    void decoratorsBecomeSummaryDescriptionAndDefaults() {
        NamedQuery query = NamedQuery.of("papers", """
                #+ summary: Papers of a year
                #+ description: |
                #+   Two lines
                #+   of text.
                #+ defaults:
                #+   - year: 2023
                #+ enumerate:
                #+   - kind: [Method, Task]
                #+ tags: [ignored]
                SELECT * { ?paper ?p ?_year_integer ; ?q ?_kind }
                """);
        assertEquals("Papers of a year", query.summary());
        assertEquals("Two lines\nof text.", query.description());
        assertEquals(
                List.of(
                        new Parameter("year", "_year_integer", ParameterType.INTEGER, List.of("2023"), List.of()),
                        new Parameter("kind", "_kind", ParameterType.LITERAL, List.of(), List.of("Method", "Task"))),
                query.parameters());
    }

    @Test
    void everyTypeBecomesItsTerm() {
        NamedQuery query = NamedQuery.of("all", """
                SELECT ?s { ?s ?_plain_iri ?_text ; ?p ?_count_integer, ?_share_decimal, ?_day_date }
                """);
        Query bound = query.bind(
                Map.of("plain", "method/sam", "text", "a \"b\"\n", "count", "-07", "share", ".5", "day", "2024-02-29"),
                BASE);
        assertSame("SELECT ?s { ?s <http://localhost:3030/id/method/sam> 'a \\\"b\\\"\\n' ;"
                + " ?p -7, 0.5, '2024-02-29'^^<http://www.w3.org/2001/XMLSchema#date> }", bound);
    }

    @Test
    void filledInTextStaysAsItsAuthorWroteIt() {
        NamedQuery query = NamedQuery.of("q", """
                # a comment
                SELECT ?s {
                  ?s ?p ?_year_integer , ?_name
                } LIMIT ?_limit_integer
                """);
        assertEquals("""
                # a comment
                SELECT ?s {
                  ?s ?p 2023 , "it's"
                } LIMIT 5
                """, query.text(Map.of("year", "2023", "name", "it's", "limit", "5"), BASE));
    }

    @Test
    void limitOffsetFilterBindAndHavingTakeParameters() {
        NamedQuery query = NamedQuery.of("bounds", """
                SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o BIND(?_name AS ?x) FILTER(CONTAINS(?o, ?_name)) }
                GROUP BY ?s HAVING (?n > ?_low_integer) (?n < ?_high_integer)
                LIMIT ?_limit_integer OFFSET ?_skip_integer
                """);
        assertSame("SELECT ?s (COUNT(?o) AS ?n) { ?s ?p ?o BIND('z' AS ?x) FILTER(CONTAINS(?o, 'z')) }"
                + " GROUP BY ?s HAVING (?n > 1) (?n < 9) LIMIT 5 OFFSET 2",
                query.bind(Map.of("name", "z", "low", "1", "high", "9", "limit", "5", "skip", "2"), BASE));
    }

    @Test
    void charactersOfAParameterInStringsIrisAndCommentsStay() {
        NamedQuery query = NamedQuery.of("quoted", """
                # ?_name here
                SELECT * { ?s <http://example.org/?_name> "?_name" , '''?_name''' , ?_name }
                """);
        assertSame("SELECT * { ?s <http://example.org/?_name> '?_name' , '?_name' , 'x' }",
                query.bind(Map.of("name", "x"), BASE));
    }

    @Test
    void optionalParameterWithoutValueStaysAVariable() {
        NamedQuery query = NamedQuery.of("optional", """
                SELECT ?s { ?s ?p ?o FILTER(!BOUND(?__year_integer) || ?o = ?__year_integer) }
                """);
        assertFalse(query.parameters().get(0).required());
        assertTrue(query.bind(Map.of(), BASE).toString().contains("?__year_integer"));
        assertThrows(QueryRejectedException.class, () -> query.bind(Map.of("year", "x"), BASE));
    }

    @Test
    void missingAndUnknownParametersAreNamedWithTheRightOnes() {
        NamedQuery query = NamedQuery.of("q", """
                #+ defaults:
                #+   - limit: 3
                SELECT * { ?s ?p ?_name } LIMIT ?_limit_integer
                """);
        assertEquals(
                "query q needs a value for 'name'; its parameters: name (literal), limit (integer, default 3)",
                assertThrows(QueryRejectedException.class, () -> query.bind(Map.of(), BASE)).getMessage());
        assertEquals(
                "query q has no parameter 'nam'; it has: name (literal), limit (integer, default 3)",
                assertThrows(QueryRejectedException.class, () -> query.bind(Map.of("nam", "x"), BASE)).getMessage());
    }

    @Test
    void valuesOfTheWrongTypeAreRejected() {
        NamedQuery query = NamedQuery.of("q", """
                #+ enumerate:
                #+   - pick: [a, b]
                SELECT * { ?s ?__i_iri ?__n_integer, ?__d_decimal, ?__day_date, ?__pick }
                """);
        for (Map<String, String> wrong : List.of(
                Map.of("i", "a b"), Map.of("i", "http://x/> ?p ?o . <y"), Map.of("n", "1.5"), Map.of("n", ""),
                Map.of("d", "1e3"), Map.of("day", "2023-02-30"), Map.of("day", "2023"), Map.of("pick", "c"))) {
            assertThrows(QueryRejectedException.class, () -> query.bind(wrong, BASE), wrong.toString());
        }
        NamedQuery limit = NamedQuery.of("q", "SELECT * { ?s ?p ?o } LIMIT ?_limit_integer");
        assertThrows(QueryRejectedException.class, () -> limit.bind(Map.of("limit", "-1"), BASE));
    }

    @Test
    void brokenFilesAreRejectedWhenRead() {
        for (String text : List.of(
                "SELECT * { ?s ?p }",
                "SELECT * { ?s ?p ?o BIND(1 AS ?_x) }",
                "SELECT * { ?s ?p ?_x , ?_x_integer }",
                "SELECT * { ?s ?p ?o } LIMIT ?_limit",
                "#+ defaults:\n#+   - other: 1\nSELECT * { ?s ?p ?o }",
                "#+ defaults:\n#+   - x: word\nSELECT * { ?s ?p ?_x_integer }",
                "#+ summary: [\nSELECT * { ?s ?p ?o }",
                "DELETE WHERE { ?s ?p ?o }")) {
            assertThrows(QueryRejectedException.class, () -> NamedQuery.of("broken", text), text);
        }
    }

    @Property(tries = 300)
    void anyTextIsOneLiteral(@ForAll String value) {
        NamedQuery query = NamedQuery.of("q", "SELECT ?x { BIND(?_text AS ?x) }");
        String wellFormed = new String(value.getBytes(UTF_8), UTF_8);
        Query bound = query.bind(Map.of("text", wellFormed), BASE);
        ElementGroup group = (ElementGroup) bound.getQueryPattern();
        assertEquals(1, group.size());
        assertEquals(wellFormed, ((ElementBind) group.get(0)).getExpr().getConstant().asUnquotedString());
    }

    private static void assertSame(String expected, Query actual) {
        assertEquals(
                SSE.str(Algebra.compile(QueryFactory.create(expected))),
                SSE.str(Algebra.compile(actual)));
    }
}
