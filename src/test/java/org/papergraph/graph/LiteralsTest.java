package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.PartialDate;

class LiteralsTest {

    @ParameterizedTest
    @CsvSource({"15, 15, integer", "007, 7, integer", "99.6, 99.6, decimal", "99.60, 99.6, decimal", "100.0, 100.0, decimal", "0.50, 0.5, decimal"})
    void numberIsWrittenInTheOneCanonicalForm(String written, String lexical, String type) {
        Node number = Literals.number(written);
        assertEquals(lexical, number.getLiteralLexicalForm());
        assertEquals("http://www.w3.org/2001/XMLSchema#" + type, number.getLiteralDatatypeURI());
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "0, 0.0", "0.12345, 0.123", "0.9995, 1.0", "0.3, 0.3", "1e-9, 0.0"})
    void shareHasNoMoreThanThreePlaces(double value, String lexical) {
        assertEquals(lexical, Literals.share(value).getLiteralLexicalForm());
    }

    @Property
    void decimalsOfOneValueAreOneNode(@ForAll @Scale(4) BigDecimal value) {
        Node node = Literals.decimal(value.toPlainString());
        assertEquals(node, Literals.decimal(value.setScale(9).toPlainString()));
        assertEquals(node, Literals.decimal(node.getLiteralLexicalForm()));
        assertEquals(0, value.compareTo(NodeValue.makeNode(node).getDecimal()));
    }

    @Test
    void dateHasTheTypeOfWhatIsKnown() {
        assertEquals("\"2023-04-24\"^^xsd:date", text(Literals.date(PartialDate.of(LocalDate.of(2023, 4, 24)))));
        assertEquals("\"2023-04\"^^xsd:gYearMonth", text(Literals.date(PartialDate.of(YearMonth.of(2023, 4)))));
        assertEquals("\"2023\"^^xsd:gYear", text(Literals.date(PartialDate.of(Year.of(2023)))));
        assertEquals("\"--03-17\"^^xsd:gMonthDay", text(Literals.date(PartialDate.of(MonthDay.of(3, 17)))));
    }

    @Test
    void dateIsValidForItsType() {
        Node date = Literals.date(PartialDate.of(MonthDay.of(2, 29)));
        assertEquals(true, date.getLiteral().isWellFormed());
    }

    @Test
    void momentIsToldToTheSecond() {
        assertEquals("\"2026-11-21T09:00:00Z\"^^xsd:dateTime", text(Literals.time(Instant.parse("2026-11-21T09:00:00.999Z"))));
    }

    private static String text(Node literal) {
        return "\"" + literal.getLiteralLexicalForm() + "\"^^" + literal.getLiteralDatatypeURI().replaceFirst(".*#", "xsd:");
    }
}
