package org.papergraph.reader.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.Reading;

class AbstractListingReaderTest {

    @Test
    void seedListingHoldsItsTenEntries() {
        Reading seed = Reading.ofSeed("001");
        assertEquals(DocumentFormat.ABSTRACT_LISTING, seed.format().orElseThrow());
        assertEquals(10, seed.entries().size());
        assertTrue(seed.entries().stream().noneMatch(Entry::hasTitle));
    }

    @Test
    void abstractRunsToTheNextMark() {
        Reading reading = Reading.of("Abstract:One\nstill one.\n\nNew paragraph.\n\nAbstract: Two.\n");
        assertEquals(List.of("One\nstill one.\n\nNew paragraph.", "Two."), reading.entries().stream().map(Entry::abstractText).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abstract : ", "ABSTRACT:", "Abstract—", "Abstract. ", "**Abstract:** ", "Abstract - ", "Abstract\n", "### Abstract\n", "Abstract："})
    void markIsKnownInTheWaysItIsWritten(String mark) {
        Reading reading = Reading.of(mark + "One.\n\n" + mark + "Abstract algebra is two.\n");
        assertEquals(List.of("One.", "Abstract algebra is two."), reading.entries().stream().map(Entry::abstractText).toList());
    }

    @Test
    void abstractThatBreaksOffAtTheEndOfTheDocumentIsAProblemAndGoesIn() {
        Reading reading = Reading.of("Abstract: One ends.\n\nAbstract: Two ends.\n\nAbstract: Three does");
        assertEquals(3, reading.entries().size());
        assertEquals(List.of(5), reading.problems().stream().map(problem -> problem.line()).toList());
        assertEquals(List.of(), Reading.of("Abstract: One ends.\n\nAbstract: Two ends.\n\nAbstract: Three does.").problems());
    }

    @Test
    void emptyAbstractIsAProblemAndTheRestGoesIn() {
        Reading reading = Reading.of("Abstract:\nAbstract:Two.\n");
        assertEquals(1, reading.entries().size());
        assertEquals(1, reading.problems().get(0).line());
    }

    @Test
    void decomposedCharactersAreComposed() {
        assertEquals("caf\u00E9", Reading.of("Abstract:cafe\u0301").entries().get(0).abstractText());
    }

    @Test
    void bytesThatAreNotUtf8AreReported() {
        Reading reading = Reading.of("Abstract:café one.\nAbstract:Two.".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(2, reading.entries().size());
        assertTrue(reading.problems().get(0).reason().contains("UTF-8"));
    }

    @Test
    void wideEncodingWithAMarkIsRead() {
        assertEquals("café", Reading.of("\uFEFFAbstract:café".getBytes(StandardCharsets.UTF_16LE)).entries().get(0).abstractText());
    }

    @Test
    void textOfNoKnownFormatIsAProblem() {
        Reading reading = Reading.of("just some text\n");
        assertTrue(reading.format().isEmpty());
        assertTrue(reading.problems().get(0).reason().startsWith("this is plain text, in no format that is known"));
    }

    @Test
    void emptyDocumentIsAProblem() {
        assertEquals("this is an empty file", Reading.of("\n \n").problems().get(0).reason());
    }

    @Test
    void textOfAPaperIsNoListing() {
        assertTrue(Reading.of("Abstract: We study flat minima.\n\n1 Introduction\n\nFlat minima matter.\n").format().isEmpty());
    }

    @Test
    void secondAbstractWithoutAMarkIsAProblem() {
        String whole = "We study how flat regions of the loss matter more than anybody expected before. ".repeat(4);
        Reading reading = Reading.of("Abstract:" + whole + "\nAbstra\nct:" + whole + "\nAbstract:" + whole + "\n");
        assertEquals(2, reading.entries().size());
        assertEquals(List.of(2), reading.problems().stream().map(Problem::line).toList());
    }
}
