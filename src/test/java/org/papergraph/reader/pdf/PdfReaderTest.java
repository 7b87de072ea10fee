package org.papergraph.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.Extraction;
import org.papergraph.document.Extraction.Part;
import org.papergraph.document.Identifier;
import org.papergraph.document.Item;
import org.papergraph.document.PartialDate;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;

class PdfReaderTest {

    @Test
    void titleIsTheLargestTypeAuthorsStandBelowItAndTheAbstractBelowItsHeading() {
        Entry entry = entry(paper());

        assertEquals("Counting Sheep with Sparse Transformers in Windy Fields", entry.title());
        assertEquals(List.of("Ada Moreland", "Bo Quist", "Cem van der Aar"), names(entry));
        assertEquals("We count sheep. Our transformer is sparse and it is right in nine of ten fields.", entry.abstractText());
    }

    @Test
    void everyPartIsExtractedWithAConfidence() {
        Entry entry = entry(paper());

        assertEquals(List.of(Part.TITLE, Part.AUTHORS, Part.ABSTRACT), entry.extractions().stream().map(Extraction::part).toList());
        assertTrue(entry.extractions().stream().allMatch(each -> each.confidence() < 1));
    }

    @Test
    void titleThatTheDocumentConfirmsIsSurerAndOneThatItContradictsIsNotTaken() {
        double seen = confidence(entry(paper()), Part.TITLE);
        Entry confirmed = entry(paper().titled("Counting sheep with sparse transformers in windy fields"));
        Entry contradicted = entry(paper().titled("fig_3.eps"));

        assertTrue(confidence(confirmed, Part.TITLE) > seen);
        assertEquals(confirmed.title(), contradicted.title());
        assertEquals(seen, confidence(contradicted, Part.TITLE));
    }

    @Test
    void stampOfArxivGivesIdentifierAndDate() {
        Entry entry = entry(paper().stamped("arXiv:2304.01234v2  [cs.LG]  4 Apr 2023"));

        assertEquals(List.of("https://arxiv.org/abs/2304.01234"), entry.identifiers().stream().map(Identifier::iri).toList());
        assertEquals(List.of("2023-04-04"), entry.dates().stream().map(PartialDate::lexical).toList());
    }

    @Test
    void printedDoiIsTakenWhereThereIsOne() {
        Entry entry = entry(paper().gap(30).line(8, "https://doi.org/10.1000/sheep.7"));

        assertEquals(List.of("https://doi.org/10.1000/sheep.7"), entry.identifiers().stream().map(Identifier::iri).toList());
    }

    @Test
    void severalPrintedDoisAreNoIdentifierOfThePaper() {
        assertEquals(List.of(), entry(paper().gap(30).line(8, "doi:10.1000/sheep.7").line(8, "doi:10.1000/goat.8")).identifiers());
    }

    @Test
    void proceedingsAtTheEdgeGiveVenueYearAndPages() {
        Entry entry = entry(paper().gap(30).line(8, "Proceedings of the 3rd Meadow Workshop 2019, pages 12-19"));

        assertEquals("Proceedings of the 3rd Meadow Workshop 2019", entry.publication().venue());
        assertEquals("12–19", entry.publication().pages());
        assertEquals(List.of("2019"), entry.dates().stream().map(PartialDate::lexical).toList());
    }

    @Test
    void numberedReferencesAreTakenWithTheirIdentifiers() {
        Entry entry = entry(paper().gap(20).line(12, "References")
                .line(9, "[1] D. Rook. Castles of sand. Journal of Games, 2011.").line(9, "doi:10.1000/castle")
                .line(9, "[2] E. Pawn. Small steps. In Board, 2015. arXiv:1501.00001"));

        assertEquals(2, entry.references().size());
        assertEquals("10.1000/castle", entry.references().get(0).identifiers().get(0).value());
        assertEquals("1501.00001", entry.references().get(1).identifiers().get(0).value());
    }

    @Test
    void hangingReferencesBeginAtTheLeft() {
        Entry entry = entry(paper().gap(20).line(12, "References")
                .line(9, "D. Rook. 2011. Castles of sand and").line(9, 92, "water. Journal of Games.")
                .line(9, "E. Pawn. 2015. Small steps of a very").line(9, 92, "small piece. In Board."));

        assertEquals(List.of("D. Rook. 2011. Castles of sand and water. Journal of Games.", "E. Pawn. 2015. Small steps of a very small piece. In Board."),
                entry.references().stream().map(reference -> reference.written()).toList());
    }

    @Test
    void lockedDamagedAndEmptyDocumentsAreProblemsThatSayWhatToDo() {
        assertTrue(problem(paper().locked("secret").bytes()).contains("password"));
        byte[] whole = paper().bytes();
        assertTrue(problem(Arrays.copyOf(whole, 200)).contains("damaged"));
        assertTrue(problem(new TypesetPaper().bytes()).contains("OCR"));
    }

    private static TypesetPaper paper() {
        return new TypesetPaper().line(16, "Counting Sheep with Sparse Trans-").line(16, "formers in Windy Fields").gap(10)
                .line(11, "Ada Moreland").beside(250, "Bo Quist").beside(380, "Cem van der Aar")
                .line(9, "University of Meadows, Greenland").line(9, "{ada,bo,cem}@meadow.example").gap(12)
                .line(11, "Abstract").line(10, "We count sheep. Our transformer is sparse").line(10, "and it is right in nine of ten fields.").gap(8)
                .line(12, "1 Introduction").line(10, "Sheep are many.");
    }

    private static double confidence(Entry entry, Part part) {
        return entry.extractions().stream().filter(each -> each.part() == part).findFirst().orElseThrow().confidence();
    }

    private static List<String> names(Entry entry) {
        return entry.authors().authorships().stream().map(each -> each.name().written()).toList();
    }

    private static Entry entry(TypesetPaper paper) {
        return (Entry) read(paper.bytes()).stream().filter(Entry.class::isInstance).findFirst().orElseThrow();
    }

    private static String problem(byte[] bytes) {
        List<Item> items = read(bytes);
        assertTrue(items.stream().noneMatch(Entry.class::isInstance), items::toString);
        return ((Problem) items.get(0)).reason();
    }

    private static List<Item> read(byte[] bytes) {
        List<Item> items = new ArrayList<>();
        try {
            assertEquals(Optional.of(DocumentFormat.PDF), new DocumentReader().read(new ByteArrayInputStream(bytes), "paper.pdf", Optional.empty(), items::add));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return items;
    }
}
