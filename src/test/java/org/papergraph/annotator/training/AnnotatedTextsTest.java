package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedTextsTest {

    private static final String LINES = """
            {"id": "b-1", "corpus": "b", "types": ["task", "metric"], "text": "Parsing.", "mentions": [{"start": 0, "end": 7, "type": "task"}]}
            {"id": "a-1", "corpus": "a", "text": "Adam wins.", "mentions": [{"start": 0, "end": 4, "type": "method"}]}
            {"id": "b-2", "corpus": "b", "types": ["task", "metric"], "text": "Nothing.", "mentions": []}
            """;

    @TempDir
    private Path folder;

    @Test
    void textsAreReadByCorpusWithTheTypesThatItMarks() throws IOException {
        List<AnnotatedTexts> read = AnnotatedTexts.read(Files.writeString(folder.resolve("texts.jsonl"), LINES));
        assertEquals(List.of("a", "b"), read.stream().map(AnnotatedTexts::name).toList());
        assertEquals(2, read.get(1).texts().size());
        assertTrue(read.get(1).marks("metric"));
        assertFalse(read.get(1).marks("method"), "unknown, not absent");
        assertEquals(Set.of("method"), read.get(0).types(), "what is marked, where the file does not say");
    }

    @Test
    void fileMayBeCompressed() throws IOException {
        Path file = folder.resolve("texts.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(2, AnnotatedTexts.read(file).size());
    }

    @Test
    void mentionThatDoesNotFitIsToldWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("texts.jsonl"), "{\"id\": \"1\", \"text\": \"Adam\", \"mentions\": [{\"start\": 0, \"end\": 9, \"type\": \"method\"}]}\n");
        String message = assertThrows(IllegalArgumentException.class, () -> AnnotatedTexts.read(file)).getMessage();
        assertTrue(message.contains("texts.jsonl:1: the text has no characters 0 to 9"), message);
    }
}
