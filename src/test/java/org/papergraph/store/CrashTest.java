package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    @TempDir
    private Path parent;

    @Test
    void acknowledgedWritesOutliveTheKilledProcess() throws Exception {
        Path folder = parent.resolve("store");
        Path acknowledged = parent.resolve("acknowledged");
        for (int round = 1; round <= 2; round++) {
            int enough = 15 * round;
            Process writer = ChildProcess.start(TitleWriter.class, folder, acknowledged);
            ChildProcess.await(() -> Files.exists(acknowledged) && Files.readAllLines(acknowledged).size() >= enough);
            writer.destroyForcibly().waitFor();
            checkWhole(folder, Files.readAllLines(acknowledged).size());
        }
    }

    /** The last write may have been committed and not yet acknowledged. */
    private static void checkWhole(Path folder, int acknowledged) {
        try (Store store = Store.open(folder)) {
            StoreStatus status = store.status();
            assertTrue(status.graphs() == acknowledged || status.graphs() == acknowledged + 1, status.toString());
            assertEquals(status.graphs() * TitleWriter.TITLES, status.quads());
            List<String> titles = Quads.rows(store, "SELECT ?s ?o { ?s dct:title ?o }");
            assertEquals(status.quads(), titles.size());
            assertEquals(titles, Quads.rows(store, "SELECT ?s ?o { (?s ?x ?o) text:query 'paper' }"));
        }
    }

    private Path storeWithOldIndex() throws IOException {
        Path old = parent.resolve("old");
        Path folder = parent.resolve("store");
        try (Store store = Store.open(folder)) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
        }
        FileUtils.copyDirectory(folder.resolve("text").toFile(), old.toFile());
        try (Store store = Store.open(folder)) {
            store.write(dataset -> dataset.delete(title(GRAPH, "a", "Attention")));
            store.write(dataset -> dataset.add(title(GRAPH, "b", "Attention")));
        }
        return old;
    }

    private void checkIndex() {
        try (Store store = Store.open(parent.resolve("store"))) {
            assertEquals(List.of("b Attention"),
                    Quads.rows(store, "SELECT ?s ?o { (?s ?x ?o) text:query 'attention' }"));
        }
    }

    @Test
    void indexThatLagsBehindTheGraphIsBuiltAnew() throws IOException {
        Path old = storeWithOldIndex();
        FileUtils.deleteDirectory(parent.resolve("store/text").toFile());
        FileUtils.moveDirectory(old.toFile(), parent.resolve("store/text").toFile());
        checkIndex();
        checkIndex();
    }

    @Test
    void missingIndexIsBuiltAnew() throws IOException {
        storeWithOldIndex();
        FileUtils.deleteDirectory(parent.resolve("store/text").toFile());
        checkIndex();
    }

    @Test
    void damagedIndexIsBuiltAnew() throws IOException {
        storeWithOldIndex();
        try (Stream<Path> files = Files.list(parent.resolve("store/text"))) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "damaged", StandardOpenOption.TRUNCATE_EXISTING);
            }
        }
        checkIndex();
    }
}
