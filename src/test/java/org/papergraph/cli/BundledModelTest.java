package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledModelTest {

    private static final Path BUNDLED = Path.of("src/main/resources/org/papergraph/annotator/papergraph-ner.bin");

    @Test
    void trainingAgainGivesTheBundledModelByteForByte(@TempDir Path folder) throws Exception {
        Path trained = folder.resolve("model.bin");
        StringWriter messages = new StringWriter();
        assertEquals(0, Papergraph.run(new PrintWriter(messages), new PrintWriter(messages), "train", "-o", trained.toString()), messages::toString);
        assertEquals(-1, Files.mismatch(BUNDLED, trained));
    }
}
