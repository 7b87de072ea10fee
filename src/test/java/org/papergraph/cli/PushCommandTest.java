package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.Store;

class PushCommandTest {

    private static final String NOBODY = "http://localhost:1/data";

    @TempDir
    private Path folder;

    private CommandRun push(String... arguments) {
        Path db = folder.resolve("db");
        if (Files.notExists(db)) {
            try (Store store = Store.open(db)) {
                store.write(dataset -> dataset.add(NodeFactory.createURI(store.baseIri() + "graph/source/1"), NodeFactory.createURI(store.baseIri() + "paper/a"),
                        DCTerms.title.asNode(), NodeFactory.createLiteralString("A")));
            }
        }
        String[] all = new String[arguments.length + 3];
        all[0] = "push";
        all[1] = "--db";
        all[2] = db.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }

    @Test
    void rehearsalListsWhatWouldBeSent() {
        CommandRun run = push("--to", NOBODY, "--dry-run", "--base", "https://example.org/id/");
        assertEquals(0, run.code(), run.err());
        assertEquals("send            1 of         1  https://example.org/id/graph/source/1\n", run.out());
        assertEquals("would send 1 statement in 1 graph; 0 to remove, 0 unchanged\n", run.err());
    }

    @Test
    void targetThatIsNotThereIsToldAndTheStoreIsFree() {
        CommandRun run = push("--to", NOBODY);
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("papergraph: " + NOBODY + ": nothing listens there"), run.err());
        assertEquals(1, push("--to", NOBODY).code());
    }

    @Test
    void secretsComeFromFilesAndAreNotShown() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "s3cret\n");
        CommandRun far = push("--to", "http://192.0.2.1/data?key=s3cret", "--user", "me", "--password-file", password.toString(), "--dry-run");
        assertTrue(far.err().startsWith("papergraph: http://192.0.2.1/data is no https"), far.err());
        assertFalse((far.out() + far.err()).contains("s3cret"), far.err());
        CommandRun inTheAddress = push("--to", "http://me:s3cret@localhost/data");
        assertEquals(2, inTheAddress.code());
        assertTrue(inTheAddress.err().contains("do not belong into the address"), inTheAddress.err());
        assertFalse(inTheAddress.err().contains("s3cret"), inTheAddress.err());
        assertEquals(2, push("--to", NOBODY, "--password-file", password.toString()).code());
        assertEquals(2, push().code());
    }
}
