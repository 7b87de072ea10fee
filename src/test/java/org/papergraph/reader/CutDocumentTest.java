package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Problem;

/**
 * A document that is cut off anywhere gives its whole records and one problem at most. Set the system property {@code papergraph.cutStep} to 1
 * to cut at every byte.
 */
class CutDocumentTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/papergraph/reader/joined");
    private static final int STEP = Integer.getInteger("papergraph.cutStep", 11);

    /** Of all cuts of a document, those of which nothing tells that a record is half: mostly within the first one, which none can be compared with. */
    private static final Map<String, Integer> SILENT = Map.of("csl-yaml", 14, "csv", 1, "endnote", 2, "identifiers", 19, "markdown", 17, "refworks", 2, "tsv", 12);

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void cutGivesWholeRecordsAndOneProblem(String name) throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve(name + ".txt"));
        Reading reading = Reading.of(whole);
        List<CutDocument> cuts = IntStream.iterate(1, at -> at < whole.length, at -> at + STEP).mapToObj(at -> new CutDocument(whole, reading, at)).toList();
        assertEquals(List.of(), cuts.stream().filter(cut -> !cut.isReadAsFarAsItGoes()).toList());
        List<CutDocument> silent = cuts.stream().filter(CutDocument::losesSilently).toList();
        assertTrue(silent.size() <= SILENT.getOrDefault(name, 0), silent::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@article{a, title = {One}}\n@artic", "TY  - JOUR\nTI  - One\nER  - \n\nT", "PT J\nTI One\nER\n\nPT", "FN Web\nVR 1.0\nPT J\nTI One\nSO Ones\nER\n",
        "%0 Book\n%T One\n%D 2020\n\n%", "Title,Author,Year\nOne,Moe,2020\n\"", "PMID- 1234567\nTI  - One\nSO  - Ones.\n\nPMID- 123"})
    void beginningOfARecordIsAProblem(String document) {
        Reading reading = Reading.of(document);
        assertEquals(List.of("One"), reading.titles());
        assertEquals(1, reading.problems().size(), reading.problems()::toString);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 1", "UTF-8, 2", "UTF-16LE, 1", "UTF-16BE, 1"})
    void documentThatEndsWithinACharacterIsOneProblem(String charset, int cut) throws IOException {
        byte[] document = "%0 Book\n%T Two\n%D 2020\n\n%0 Book\n%D 2021\n%T A tale of €".getBytes(charset);
        Reading reading = Reading.of(Arrays.copyOf(document, document.length - cut));
        assertEquals(List.of("Two", "A tale of"), reading.titles());
        assertEquals(List.of(5), reading.problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001A", "\n\u001A", "\r\n"})
    void endMarkOfOldSystemsIsNoText(String end) {
        Reading reading = Reading.of("%0 Book\n%D 2020\n%T One" + end);
        assertEquals(List.of("One"), reading.titles());
        assertEquals(List.of(), reading.problems());
    }
}
