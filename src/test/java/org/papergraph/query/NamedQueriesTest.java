package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedQueriesTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreReadInOrderAndOthersPassedOver() throws IOException {
        Files.writeString(folder.resolve("b.rq"), "ASK {}");
        Files.writeString(folder.resolve("a.rq"), "#+ summary: First\nASK {}");
        Files.writeString(folder.resolve("README.md"), "no query");
        NamedQueries queries = NamedQueries.read(folder);
        assertEquals(List.of("a", "b"), queries.all().stream().map(NamedQuery::name).toList());
        assertEquals("First", queries.get("a").summary());
        assertEquals(
                "there is no query 'c'; there are: a, b",
                assertThrows(QueryRejectedException.class, () -> queries.get("c")).getMessage());
    }

    @Test
    void brokenFileIsNamedWithLineAndColumn() throws IOException {
        Files.writeString(folder.resolve("broken.rq"), "SELECT *\n{ ?s ?p }");
        String message =
                assertThrows(QueryRejectedException.class, () -> NamedQueries.read(folder)).getMessage();
        assertTrue(message.startsWith(folder.resolve("broken.rq") + ": line 2, column 9: "), message);
    }

    @Test
    void missingFolderIsNamed() {
        Path missing = folder.resolve("missing");
        assertTrue(assertThrows(UncheckedIOException.class, () -> NamedQueries.read(missing))
                .getMessage()
                .contains(missing.toString()));
    }
}
