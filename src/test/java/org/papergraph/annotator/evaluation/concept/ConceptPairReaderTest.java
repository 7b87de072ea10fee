package org.papergraph.annotator.evaluation.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.annotator.evaluation.concept.ConceptPair.Place;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Span;

class ConceptPairReaderTest {

    private static final String HEADER = "stratum\tverdict\tdocument\tentry\tfield\tstart\tend\ttype\ttext"
            + "\tother document\tother entry\tother field\tother start\tother end\tother type\tother text\n";
    private static final String ROW = "form\tsame\tone.txt\t1\ttitle\t2\t6\tmethod\tAdam\ttwo.txt\t3\tabstract\t0\t5\tdataset\tAdams\n";

    @TempDir
    private Path folder;

    @Test
    void rowGivesBothPlacesAndTheVerdict() throws IOException {
        Place one = new Place(new EntryReference("one.txt", 1), true, new Span(2, 6), EntityType.METHOD, "Adam");
        Place other = new Place(new EntryReference("two.txt", 3), false, new Span(0, 5), EntityType.DATASET, "Adams");
        assertEquals(List.of(new ConceptPair("form", true, one, other), new ConceptPair("form", false, one, other)),
                read(HEADER + ROW + ROW.replace("same", "different")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            same     | maybe  | expected 'same' or 'different', not 'maybe'
            title    | body   | expected 'title' or 'abstract', not 'body'
            method   | person | 'person' is no type
            1        | one    | 'one' is not a whole number
            Adam     |        | expected 16 columns, found 15
            two.txt  | a b c  | expected 16 columns, found 18
            """)
    void rowThatIsNoPairIsRejectedWithItsLine(String right, String wrong, String reason) {
        String row = ROW.replaceFirst("\t" + right + "\t", wrong == null ? "\t" : "\t" + wrong.replace(' ', '\t') + "\t");
        String message = assertThrows(IllegalArgumentException.class, () -> read(HEADER + ROW + row)).getMessage();
        assertTrue(message.endsWith("pairs.tsv:3: " + reason), message);
    }

    @Test
    void fileWithoutHeaderIsRejected() {
        String message = assertThrows(IllegalArgumentException.class, () -> read(ROW)).getMessage();
        assertTrue(message.contains("pairs.tsv:1: the first line must name the columns"), message);
    }

    private List<ConceptPair> read(String rows) throws IOException {
        return ConceptPairReader.read(Files.writeString(folder.resolve("pairs.tsv"), rows));
    }
}
