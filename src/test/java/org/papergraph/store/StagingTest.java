package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that several transactions change takes the place of what the store held. */
class StagingTest {

    private static final Node GRAPH = NodeFactory.createURI("http://localhost:3030/id/graph/source/example");
    private static final Node TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void writeStore() {
        home = folder.resolve("db");
        try (Store store = Store.open(home)) {
            store.write(dataset -> dataset.add(GRAPH, paper(1), TITLE, title(1)));
        }
    }

    @Test
    void readersSeeAllTransactionsAtOnce() {
        try (Store store = Store.open(home)) {
            String version = store.version();
            int written = store.changeStaged("two titles", copy -> {
                add(copy, 2);
                assertEquals(1, titles(store));
                add(copy, 3);
                assertEquals(version, store.version());
                return titles(copy);
            }, result -> true);
            assertEquals(3, written);
            assertEquals(3, titles(store));
            assertEquals(1, store.search("third", 10).hits().size());
            assertEquals(List.of(), store.verify());
            store.write(dataset -> dataset.add(GRAPH, paper(4), TITLE, title(4)));
        }
        assertFalse(Files.exists(home.resolve("staging")));
        try (Store store = Store.open(home)) {
            assertEquals(4, titles(store));
            assertEquals(List.of(), store.verify());
        }
    }

    @Test
    void resultThatDoesNotCountLeavesTheStoreAsItWas() {
        try (Store store = Store.open(home)) {
            store.changeStaged("nothing", copy -> add(copy, 2), result -> false);
            assertEquals(1, titles(store));
        }
        assertFalse(Files.exists(home.resolve("staging")));
    }

    @Test
    void purposeIsGoneOnWithUntilTheStoreChanges() {
        stop("titles");
        assertEquals(List.of(2, 1), List.of(change("titles"), change("other titles")));
        stop("titles");
        try (Store store = Store.open(home)) {
            add(store, 9);
        }
        assertEquals(2, change("titles"));
    }

    /** The number of titles that the copy has for a purpose; the copy is kept where it is that of before. */
    private int change(String purpose) {
        try (Store store = Store.open(home)) {
            return store.changeStaged(purpose, StagingTest::titles, result -> false);
        }
    }

    private void stop(String purpose) {
        try (Store store = Store.open(home)) {
            assertThrows(IllegalStateException.class, () -> store.changeStaged(purpose, copy -> {
                add(copy, 2);
                throw new IllegalStateException("stopped");
            }, result -> true));
            assertEquals(1, titles(store));
        }
        assertTrue(Files.exists(home.resolve("staging")));
    }

    @Test
    void damagedCopyIsMadeAnew() throws IOException {
        stop("titles");
        Files.delete(home.resolve("staging").resolve(StoreProperties.NAME));
        assertEquals(1, change("titles"));
    }

    @Test
    void finishedCopyIsTakenInByTheNextOpening() throws IOException {
        finish();
        assertTaken();
    }

    @Test
    void copyThatIsHalfTakenInIsTakenInByTheNextOpening() throws IOException {
        finish();
        Files.move(home.resolve("staging/tdb2/Data-0001"), home.resolve("tdb2/Data-0002"));
        assertTaken();
        finish();
        Files.move(home.resolve("staging/tdb2/Data-0002"), home.resolve("tdb2/Data-0003"));
        Files.move(home.resolve("text"), folder.resolve("former-text"));
        Files.move(home.resolve("staging/text"), home.resolve("text"));
        assertTaken();
    }

    /** A copy with a second title that is finished and not taken in, as a kill leaves it. */
    private void finish() throws IOException {
        try (StoreDirectory directory = StoreDirectory.open(home, Optional.empty())) {
            Staging staging = new Staging(directory);
            try (Store copy = staging.open("a title")) {
                add(copy, 2);
            }
            staging.end(true);
        }
    }

    private void assertTaken() {
        try (Store store = Store.open(home)) {
            assertEquals(2, titles(store));
            assertEquals(1, store.search("second", 10).hits().size());
            assertEquals(List.of(), store.verify());
        }
        assertFalse(Files.exists(home.resolve("staging")));
    }

    private static int add(Store store, int number) {
        store.write(dataset -> dataset.add(GRAPH, paper(number), TITLE, title(number)));
        return number;
    }

    private static int titles(Store store) {
        return store.read(dataset -> dataset.getUnionGraph().find(Node.ANY, TITLE, Node.ANY).toList().size());
    }

    private static Node paper(int number) {
        return NodeFactory.createURI("http://localhost:3030/id/paper/" + number);
    }

    private static Node title(int number) {
        return NodeFactory.createLiteralString(List.of("none", "first", "second", "third", "fourth").get(Math.min(4, number)));
    }
}
