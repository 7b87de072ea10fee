package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.citation.Citation.Contributor;

class RisTest {

    private static final Contributor ZOE = new Contributor("Zoë Adams", false);

    @Test
    void everyLineIsATagAndAValue() {
        List<String> lines = lines(Citations.of(Citations.HOSTILE, "2023-04-24", false, ZOE));
        lines.forEach(line -> assertTrue(line.matches("[A-Z][A-Z0-9]  - .*"), line));
        assertEquals("TY  - UNPB", lines.get(0));
        assertEquals("ER  - ", lines.get(lines.size() - 1));
        assertEquals(1, lines.stream().filter(line -> line.startsWith("ER")).count());
    }

    @Test
    void titleAuthorsAndDateAreThere() {
        List<String> lines = lines(Citations.of(Citations.HOSTILE, "2023-04-24", true, ZOE, new Contributor("Bo Li", false)));
        assertTrue(lines.containsAll(List.of(
                "TI  - " + Citations.HOSTILE, "AU  - Adams, Zoë", "AU  - Li, Bo", "PY  - 2023", "DA  - 2023/04/24")));
        assertTrue(lines.contains("AB  - First line. Second line with 5% & more."));
        assertTrue(lines.indexOf("AU  - Adams, Zoë") < lines.indexOf("AU  - Li, Bo"));
        assertFalse(lines.stream().anyMatch(line -> line.contains("more authors")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Charles de Gaulle | de Gaulle, Charles",
        "Martin Luther King Jr. | King, Martin Luther, Jr.",
        "Ludwig von Mises III | von Mises, Ludwig, III",
        "José Ortega y Gasset | Ortega y Gasset, José",
        "Yang Liu 0001 | Liu, Yang",
        "bell hooks | hooks, bell",
        "Plato | Plato"})
    void authorIsFamilyNameGivenNameAndSuffix(String written, String author) {
        assertTrue(lines(Citations.of("A", "", true, new Contributor(written, false))).contains("AU  - " + author));
    }

    @Test
    void organizationIsItsName() {
        assertTrue(lines(Citations.of("A", "", true, new Contributor("Acme Research Labs", true))).contains("AU  - Acme Research Labs"));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        List<String> lines = lines(Citations.of("", "--03-17", false, Venue.UNKNOWN));
        assertTrue(lines.contains("DA  - March 17"));
        assertFalse(lines.stream().anyMatch(line -> line.matches("(TI|AU|PY|PB|T2) .*")), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("N1") && line.contains("more authors")));
    }

    private static List<String> lines(Citation citation) {
        String text = CitationFormat.RIS.write(citation);
        assertTrue(text.endsWith("\r\n"));
        return Arrays.asList(text.split("\r\n"));
    }
}
