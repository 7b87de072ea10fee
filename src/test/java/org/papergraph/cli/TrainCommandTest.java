package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {

    private static final String HEADER = "document\tentry\tfield\tstart\tend\ttype\ttext\n";
    private static final String ROWS = "mine.txt\t1\tabstract\t8\t12\tmaterial\tMoS2\nmine.txt\t1\tabstract\t27\t30\tmethod\tCVD\n";

    @TempDir
    private Path folder;

    @Test
    void corpusOfOnesOwnGivesTheSameModelEveryTime() throws IOException {
        assertEquals(0, train(ROWS, "one.bin").code());
        assertEquals(0, train(ROWS, "other.bin").code());
        assertEquals(-1, Files.mismatch(folder.resolve("one.bin"), folder.resolve("other.bin")));
    }

    @Test
    void modelOfTypesThatTheGraphDoesNotKnowIsRefusedByName() throws IOException {
        train(ROWS, "one.bin");
        CommandRun run = CommandRun.of("annotate", "--model", folder.resolve("one.bin").toString(), folder.resolve("lists/mine.txt").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("'material'"), run.err());
    }

    @Test
    void rowThatDoesNotFitIsToldWithItsLine() throws IOException {
        CommandRun run = train(ROWS + "mine.txt\t1\tabstract\t8\t900\tmaterial\tMoS2\n", "one.bin");
        assertEquals(1, run.code());
        assertEquals("papergraph: " + folder.resolve("rows.tsv") + ":4: the text has no characters 8 to 900; it has 52\n", run.err());
    }

    @Test
    void evaluationOfOnesOwnCorpusComparesWithASecondReader() throws IOException {
        write(ROWS);
        String rows = folder.resolve("rows.tsv").toString();
        CommandRun run = CommandRun.of("evaluate", "--corpus", rows, "--documents", folder.resolve("lists").toString(), "--second-pass", rows);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("agreement of two readers on 1 entries"), run.out());
        assertTrue(run.out().contains("links from papers to concepts: 1 marked"), run.out());
    }

    @Test
    void evaluationOfAModelNeedsTheTextsOfTheTestSet() {
        CommandRun run = CommandRun.of("evaluate", "--model", "model.bin");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--model is measured on the test set, whose texts --texts gives"), run.err());
    }

    @Test
    void modelIsMeasuredOnWhatOthersAnnotatedAsToTheirTypes() throws IOException {
        String texts = Files.writeString(folder.resolve("others.jsonl"), """
                {"id": "1", "corpus": "rocks", "types": ["dataset"], "text": "We train ResNet-50 on ImageNet.", "mentions": [{"type": "dataset", "start": 22, "end": 30}]}
                """).toString();
        CommandRun run = CommandRun.of("evaluate", "--annotated", texts);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("rocks: 1 texts"), run.out());
        assertTrue(run.out().contains("all              1        1 |  1.000  1.000  1.000"), run.out());
    }

    @Test
    void trainingNamesThePapersWhoseTextsAreMissing() throws IOException {
        String texts = Files.writeString(folder.resolve("texts.jsonl"), "{\"id\": \"2503.00001\", \"title\": \"T\", \"abstract\": \"A\"}\n").toString();
        CommandRun run = CommandRun.of("train", "--texts", texts, "-o", folder.resolve("model.bin").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("texts.jsonl: 830 of the annotated texts missing: 2311."), run.err());
    }

    private CommandRun train(String rows, String model) throws IOException {
        write(rows);
        return CommandRun.of("train", "--corpus", folder.resolve("rows.tsv").toString(), "--documents", folder.resolve("lists").toString(),
                "-o", folder.resolve(model).toString());
    }

    private void write(String rows) throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(folder.resolve("lists/mine.txt"), "Abstract:We grow MoS2 thin films by CVD and measure band gap.\nAbstract:Perovskite solar cells.\n");
        Files.writeString(folder.resolve("rows.tsv"), HEADER + rows);
    }
}
