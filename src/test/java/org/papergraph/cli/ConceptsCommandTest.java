package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptsCommandTest {

    private static final String PAPER = "{\"id\": \"2501.0000%d\", \"title\": \"Agents with %2$s\", \"abstract\": \"We evaluate %2$s on SWE-bench. %2$s outperforms GPT-5 in accuracy.\"}%n";

    @Test
    void aNameIsSplitFromItsConceptByItsWords(@TempDir Path folder) throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), PAPER.formatted(1, "Claude 4.5 Sonnet") + PAPER.formatted(2, "Claude Sonnet 4.5"));
        String db = folder.resolve("db").toString();
        CommandRun.of("ingest", papers.toString(), "--db", db);
        CommandRun refused = CommandRun.of("concepts", "split", "method/claude-4-5-sonnet", "GPT-5", "--db", db);
        assertTrue(refused.err().contains("papers also call the first: claude sonnet 4.5"), refused.err());
        assertEquals(0, CommandRun.of("concepts", "split", "method/claude-4-5-sonnet", "Claude Sonnet 4.5", "--db", db).code());
        assertTrue(CommandRun.of("decisions", "list", "--db", db).out().contains("rejected  same-words"));
    }
}
