package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.annotation.EntityType;

/** What can be said of the annotated abstracts of arXiv without their texts. */
class ArxivCorpusTest {

    private static final Path FOLDER = Path.of("src/main/corpus");

    @ParameterizedTest
    @CsvSource({
        "arxiv-texts.tsv,      arxiv-mentions.tsv,      830, 821, 12917",
        "arxiv-texts.tsv,      arxiv-second-pass.tsv,   830,  82,  1401",
        "arxiv-test-texts.tsv, arxiv-test-mentions.tsv, 155, 155,  2476"
    })
    void everyRowIsOfATextInTheTable(String table, String rows, int texts, int marked, int mentions) throws IOException {
        StandOffCorpus corpus = StandOffCorpus.open(FOLDER.resolve(table), FOLDER.resolve(rows));
        assertEquals(texts, corpus.documents().size());
        Set<String> documents = rows(rows).stream().map(cells -> cells[0]).collect(Collectors.toSet());
        assertTrue(corpus.documents().containsAll(documents));
        assertEquals(marked, documents.size());
        assertEquals(mentions, rows(rows).size());
    }

    @ParameterizedTest
    @CsvSource({"arxiv-mentions.tsv", "arxiv-second-pass.tsv", "arxiv-test-mentions.tsv"})
    void mentionsAreAsLongAsTheirWordsAndDoNotOverlap(String rows) throws IOException {
        Map<String, Integer> ends = new HashMap<>();
        for (String[] cells : rows(rows)) {
            int begin = Integer.parseInt(cells[3]);
            int end = Integer.parseInt(cells[4]);
            assertEquals(cells[6].codePointCount(0, cells[6].length()), end - begin, cells[0] + " " + cells[6]);
            assertTrue(EntityType.ofLabel(cells[5]).isPresent());
            Integer before = ends.put(cells[0] + cells[2], end);
            assertTrue(before == null || before <= begin, cells[0] + " " + cells[6]);
        }
    }

    @Test
    void everyTestPaperIsLaterThanEveryTrainingPaper() throws IOException {
        String latest = documents("arxiv-texts.tsv", "arxiv-mentions.tsv").stream().max(String::compareTo).orElseThrow();
        String earliest = documents("arxiv-test-texts.tsv", "arxiv-test-mentions.tsv").stream().min(String::compareTo).orElseThrow();
        assertTrue(latest.substring(0, 4).compareTo(earliest.substring(0, 4)) < 0, latest + " " + earliest);
    }

    @Test
    void eachTextIsInTheCorpusOnce() throws IOException {
        List<String> hashes = Files.readAllLines(FOLDER.resolve("arxiv-texts.tsv"));
        hashes.addAll(Files.readAllLines(FOLDER.resolve("arxiv-test-texts.tsv")));
        Set<String> different = hashes.stream().map(line -> line.split("\t")[2]).collect(Collectors.toCollection(HashSet::new));
        assertEquals(1 + 830 + 155, different.size());
    }

    private static Set<String> documents(String table, String rows) throws IOException {
        return StandOffCorpus.open(FOLDER.resolve(table), FOLDER.resolve(rows)).documents();
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }
}
