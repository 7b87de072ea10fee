package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDirectoryTest {

    @TempDir
    private Path parent;

    private String refusal(Path folder) {
        return assertThrows(StoreException.class, () -> Store.open(folder).close()).getMessage();
    }

    @Test
    void storeIsThereAgainWhenItIsOpenedAgain() {
        Path folder = parent.resolve("new/store");
        try (Store store = Store.open(folder)) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(List.of("a Attention"), Quads.rows(store, "SELECT ?s ?o { ?s dct:title ?o }"));
            assertEquals(List.of("a"), Quads.rows(store, "SELECT ?s { ?s text:query 'attention' }"));
        }
    }

    @Test
    void baseIriIsThatOfTheFirstOpening() {
        try (Store store = Store.open(parent, "https://example.org/id/")) {
            assertEquals("https://example.org/id/", store.baseIri());
        }
        try (Store store = Store.open(parent)) {
            assertEquals("https://example.org/id/", store.baseIri());
        }
        String message = assertThrows(StoreException.class, () -> Store.open(parent, Store.DEFAULT_BASE)).getMessage();
        assertTrue(message.contains("https://example.org/id/") && message.contains(Store.DEFAULT_BASE), message);
        try (Store store = Store.open(parent, "https://example.org/id/")) {
            assertEquals("https://example.org/id/", store.baseIri());
        }
    }

    @Test
    void storeWithoutABaseIriHasTheDefault() {
        try (Store store = Store.open(parent)) {
            assertEquals(Store.DEFAULT_BASE, store.baseIri());
        }
    }

    @Test
    void secondProcessIsToldWhichOneHoldsTheStore() throws Exception {
        Path ready = parent.resolve("ready");
        Path folder = parent.resolve("store");
        Process holder = ChildProcess.start(StoreHolder.class, folder, ready);
        try {
            ChildProcess.await(() -> Files.exists(ready));
            String message = refusal(folder);
            assertTrue(message.contains(folder.toString()), message);
            assertTrue(message.contains("process " + holder.pid()), message);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        Store.open(folder).close();
    }

    @Test
    void secondOpeningInOneProcessIsRefusedAndHarmless() {
        try (Store store = Store.open(parent)) {
            assertTrue(refusal(parent).contains("already open in this process"));
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
        }
        Store.open(parent).close();
    }

    @Test
    void folderWithOtherThingsIsNoStore() throws IOException {
        Files.writeString(parent.resolve("notes.txt"), "mine");
        assertTrue(refusal(parent).contains("no store"));
        assertEquals("mine", Files.readString(parent.resolve("notes.txt")));
        assertEquals(1, parent.toFile().list().length);
    }

    @Test
    void fileIsNoStore() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        assertTrue(refusal(file).contains("not a folder"));
    }

    @Test
    void folderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");
        String message = refusal(file.resolve("store"));
        assertTrue(message.startsWith(file.resolve("store").toString()), message);
    }

    @Test
    void storeThatLostItsGraphIsRefused() throws IOException {
        Store.open(parent).close();
        FileUtils.deleteDirectory(parent.resolve("tdb2").toFile());
        String message = refusal(parent);
        assertTrue(message.contains("tdb2/Data-0001, is missing") && message.contains("Restore a backup"), message);
        assertFalse(Files.exists(parent.resolve("tdb2")));
    }

    @Test
    void storeWhoseMakingWasCutShortIsMadeAnew() throws IOException {
        Store.open(parent).close();
        rewrite("generation=1", "generation=0");
        Files.delete(parent.resolve("tdb2/Data-0001/SPO.bpt"));
        Store.open(parent).close();
        Store.open(parent).close();
        Files.delete(parent.resolve("store.properties"));
        FileUtils.deleteDirectory(parent.resolve("tdb2").toFile());
        FileUtils.deleteDirectory(parent.resolve("text").toFile());
        Files.writeString(parent.resolve("store.properties.part"), "#A Papergr");
        Files.writeString(parent.resolve(Store.UNFINISHED), "");
        Store.open(parent).close();
    }

    @Test
    void statusMeasuresTheDiskThroughALinkToo() throws IOException {
        Path folder = parent.resolve("store");
        Store.open(folder).close();
        Path link = Files.createSymbolicLink(parent.resolve("link"), folder);
        try (Store store = Store.open(link)) {
            long bytes = store.status().bytes();
            assertTrue(bytes > 10_000 && bytes < 10_000_000, bytes + " bytes");
        }
    }

    /** The superuser may write whatever the permissions: then a copy is opened all the same. */
    @Test
    void storeThatCannotBeWrittenIsRead() throws IOException {
        try (Store store = Store.open(parent)) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
        }
        StoreDirectory copy = StoreDirectory.openCopy(parent);
        try (Store store = Store.open(copy)) {
            assertEquals(List.of("a"), Quads.rows(store, "SELECT ?s { ?s text:query 'attention' }"));
            String message = assertThrows(StoreException.class, () -> store.write(dataset -> { })).getMessage();
            assertTrue(message.startsWith(parent + ": can only be read"), message);
        }
        assertFalse(Files.exists(copy.graph()));
    }

    @Test
    void storeOfANewerFormatIsRefused() throws IOException {
        Store.open(parent).close();
        rewrite("version=1", "version=2");
        assertTrue(refusal(parent).contains("newer Papergraph"));
    }

    @Test
    void storeWithDamagedPropertiesIsRefused() throws IOException {
        Store.open(parent).close();
        rewrite("version=1", "version=");
        assertTrue(refusal(parent).contains("store.properties is damaged"));
    }

    private void rewrite(String old, String replacement) throws IOException {
        Path file = parent.resolve("store.properties");
        Files.writeString(file, Files.readString(file).replace(old, replacement));
    }

    @Test
    void closedStoreSaysSo() {
        Store store = Store.open(parent);
        store.close();
        store.close();
        assertThrows(StoreException.class, () -> store.read(dataset -> 1));
        assertThrows(StoreException.class, () -> store.write(dataset -> { }));
        assertThrows(StoreException.class, () -> store.published().executeRead(() -> { }));
    }

    @Test
    void writeInsideAReadIsRefused() {
        try (Store store = Store.inMemory()) {
            assertThrows(IllegalStateException.class, () -> store.read(dataset -> {
                store.write(inner -> { });
                return 1;
            }));
        }
    }

    @Test
    void innerActionJoinsTheTransactionAroundIt() {
        try (Store store = Store.inMemory()) {
            store.write(dataset -> {
                store.write(inner -> inner.add(title(GRAPH, "a", "Attention")));
                assertTrue(store.<Boolean>read(inner -> inner.contains(title(GRAPH, "a", "Attention"))));
            });
            assertEquals(1, store.status().quads());
        }
    }

    @Test
    void actionCannotEndItsTransaction() {
        try (Store store = Store.inMemory()) {
            assertThrows(UnsupportedOperationException.class, () -> store.write(dataset -> dataset.commit()));
            assertThrows(UnsupportedOperationException.class, () -> store.write(dataset -> dataset.abort()));
            assertThrows(UnsupportedOperationException.class, () -> store.write(dataset -> dataset.end()));
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
            assertEquals(1, store.status().quads());
        }
    }

    @Test
    void writeIsRefusedWhereTheDiskHasTooLittleSpace() {
        try (Store store = Store.open(parent)) {
            store.requireSpace(1);
            String message = assertThrows(StoreException.class, () -> store.requireSpace(Long.MAX_VALUE)).getMessage();
            assertTrue(message.matches(".* only \\d+ MB are left on its disk, .*; make room and try again"), message);
        }
    }
}
