package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Hash;
import org.papergraph.document.annotation.Span;

class StandOffCorpusTest {

    private static final String ADAM = "{\"id\": \"2501.00001\", \"title\": \"Adam\\n  wins\", \"abstract\": \"  It trains nets. \", \"categories\": \"cs.LG\"}\n";
    private static final String SGD = "{\"id\": \"2502.00002\", \"title\": \"Nothing here\", \"abstract\": \"At all.\"}\n";
    private static final String OTHER = "{\"id\": \"2503.00003\"}\n\n";
    private static final String ROWS = "document\tentry\tfield\tstart\tend\ttype\ttext\n2501.00001\t1\ttitle\t0\t4\tmethod\tAdam\n";

    @TempDir
    private Path folder;

    @Test
    void annotationsAreJoinedWithTheirTextsWhoseBlanksAreOneSpace() throws IOException {
        GoldEntry entry = join(ADAM + SGD + OTHER).entries().get(0);
        assertEquals(new EntryReference("2501.00001", 1), entry.reference());
        assertEquals("Adam wins", entry.title());
        assertEquals("It trains nets.", entry.abstractText());
        assertEquals(List.of(new GoldMention("method", new Span(0, 4))), entry.titleMentions());
        assertEquals("arXiv 2501", entry.list());
    }

    @Test
    void paperWithoutMentionsCountsToo() throws IOException {
        Corpus corpus = join(ADAM + SGD);
        assertEquals(List.of("2501.00001", "2502.00002"), corpus.entries().stream().map(entry -> entry.reference().source()).toList());
        assertEquals(List.of(), corpus.entries().get(1).abstractMentions());
    }

    @Test
    void secondReadingIsOfItsOwnPapersAlone() throws IOException {
        assertEquals(1, open().joinMarked(texts(ADAM + SGD)).size());
    }

    @Test
    void compressedTextsAreRead() throws IOException {
        Path file = folder.resolve("texts.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((SGD + ADAM).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(2, open().join(PaperTexts.read(file, open().documents())).size());
    }

    @Test
    void textsThatAreMissingOrOthersAreRefusedByName() {
        String message = refused(SGD.replace("At all", "In the second version"));
        assertTrue(message.endsWith("texts.jsonl: 1 of the annotated texts missing: 2501.00001; 1 not as annotated: 2502.00002; "
                + "take the papers' titles and abstracts from arXiv's metadata as of October 2025"), message);
    }

    @Test
    void onlyTheFirstOfManyAreNamed() throws IOException {
        Path table = Files.writeString(folder.resolve("many.tsv"), IntStream.rangeClosed(10, 40)
                .mapToObj(number -> "2501.000" + number + "\tany\t0\n").collect(Collectors.joining("", "document\tstratum\tsha256\n", "")));
        StandOffCorpus many = StandOffCorpus.open(table, rows());
        String message = assertThrows(IllegalArgumentException.class, () -> many.join(texts(ADAM))).getMessage();
        assertTrue(message.contains("31 of the annotated texts missing: 2501.00010, "), message);
        assertTrue(message.contains(", 2501.00029, …; take"), message);
    }

    @Test
    void lineThatIsNoJsonIsToldWithItsNumber() {
        String message = refused(ADAM + "{\"id\": \n");
        assertTrue(message.contains("texts.jsonl:2: "), message);
    }

    @Test
    void tableWithoutHeaderIsRejected() throws IOException {
        Path table = Files.writeString(folder.resolve("table.tsv"), "2501.00001\tany\t0\n");
        String message = assertThrows(IllegalArgumentException.class, () -> StandOffCorpus.open(table, rows())).getMessage();
        assertTrue(message.contains("table.tsv:1: the first line must name the columns"), message);
    }

    private String refused(String lines) {
        return assertThrows(IllegalArgumentException.class, () -> join(lines)).getMessage();
    }

    private Corpus join(String lines) throws IOException {
        return open().join(texts(lines));
    }

    private StandOffCorpus open() throws IOException {
        return StandOffCorpus.open(Files.writeString(folder.resolve("table.tsv"), "document\tstratum\tsha256\n"
                + "2501.00001\tany\t" + Hash.of("Adam wins", "It trains nets.") + "\n2502.00002\tany\t" + Hash.of("Nothing here", "At all.") + "\n"), rows());
    }

    private Path rows() throws IOException {
        return Files.writeString(folder.resolve("rows.tsv"), ROWS);
    }

    private PaperTexts texts(String lines) throws IOException {
        return PaperTexts.read(Files.writeString(folder.resolve("texts.jsonl"), lines), open().documents());
    }
}
