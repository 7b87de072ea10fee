package org.papergraph.cli.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.ingest.StoredDocuments.StoredDocument;

class DocumentChoiceTest {

    private static final StoredDocument ONE = new StoredDocument("1".repeat(64), 1, List.of("refs.bib"), List.of(Path.of("/a/refs.bib")));
    private static final StoredDocument TWO = new StoredDocument("2".repeat(64), 1200, List.of("refs.bib"), List.of());

    private final StringWriter out = new StringWriter();

    @Test
    void numberIsTheDocument() throws IOException {
        assertEquals(List.of(TWO), choose("2\n"));
        assertEquals("2 documents are called 'refs.bib':\n  1  1111111111111111  1 entry  /a/refs.bib\n  2  2222222222222222  1,200 entries  standard input\n"
                + "Which one? A number, a for all, Enter for none: ", out.toString());
    }

    @Test
    void everythingOrNothingCanBeMeant() throws IOException {
        assertEquals(List.of(ONE, TWO), choose("a\n"));
        assertEquals(List.of(), choose("\n"));
        assertEquals(List.of(), choose(""));
    }

    @Test
    void answerThatIsNoneIsAskedForAgain() throws IOException {
        assertEquals(List.of(ONE), choose("3\n0\nyes\n1\n"));
    }

    private List<StoredDocument> choose(String answers) throws IOException {
        return new DocumentChoice(new PrintWriter(out), new BufferedReader(new StringReader(answers))).choose("refs.bib", List.of(ONE, TWO));
    }
}
