package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.OTHER;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.ledger;
import static org.papergraph.store.Quads.title;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.progress.RecordedProgress;

class MaintenanceTest {

    private static final String BASE = "https://example.org/id/";

    @TempDir
    private Path parent;

    private Store filled(Path folder) {
        Store store = Store.open(folder, BASE);
        store.write(dataset -> {
            dataset.add(title(GRAPH, "a", "Attention \"quoted\" \\ \n \uD83D\uDE00 {\\'e}"));
            dataset.add(title(OTHER, "a", "Attention \"quoted\" \\ \n \uD83D\uDE00 {\\'e}"));
            dataset.add(Quad.create(OTHER, iri("b"), iri("year"), NodeFactory.createLiteralLang("Jahr", "de")));
            dataset.add(ledger("key", "value"));
        });
        return store;
    }

    private static Set<Quad> everything(Store store) {
        return store.read(dataset -> {
            Set<Quad> quads = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
            dataset.find().forEachRemaining(quads::add);
            quads.removeIf(quad -> quad.getSubject().getURI().startsWith("urn:x-papergraph:"));
            return quads;
        });
    }

    @Test
    void statusCountsNamedQuadsGraphsAndBytes() {
        try (Store store = filled(parent)) {
            StoreStatus status = store.status();
            assertEquals(3, status.quads());
            assertEquals(2, status.graphs());
            assertTrue(status.bytes() > 0);
        }
        try (Store store = Store.inMemory()) {
            assertEquals(new StoreStatus(0, 0, 0), store.status());
        }
    }

    @Test
    void restoredStoreIsTheOneBackedUp() throws IOException {
        Path file = parent.resolve("backup.nq.gz");
        try (Store store = filled(parent.resolve("store"))) {
            store.backup(file);
            Store.restore(file, parent.resolve("copy"));
            try (Store copy = Store.open(parent.resolve("copy"))) {
                assertEquals(BASE, copy.baseIri());
                assertEquals(4, everything(store).size());
                assertEquals(everything(store), everything(copy));
                assertEquals(List.of("a"), Quads.rows(copy, "SELECT ?s { ?s text:query 'quoted' }"));
            }
        }
        assertEquals(Set.of("backup.nq.gz", "copy", "store"), Set.copyOf(Arrays.asList(parent.toFile().list())));
    }

    @Test
    void progressOfLongWorkIsTold() throws IOException {
        Path file = parent.resolve("backup.nq.gz");
        RecordedProgress progress = new RecordedProgress();
        try (Store store = filled(parent.resolve("store"))) {
            store.backup(file, progress);
            store.verify(progress);
            store.compact(progress);
        }
        Store.restore(file, parent.resolve("copy"), progress);
        List<String> told = progress.told();
        List<String> compared = Stream.concat(Stream.of("comparing the indexes of 7"), IntStream.rangeClosed(1, 7).mapToObj(String::valueOf)).toList();
        assertEquals(0, Collections.indexOfSubList(told, compared));
        assertEquals(List.of("writing statements of 6", "checking the trees of the indexes of 7"), told.subList(8, 10));
        assertTrue(told.containsAll(List.of("copying statements of 6", "reading bytes of the backup of " + Files.size(file), String.valueOf(Files.size(file)))), told.toString());
    }

    @Test
    void backupHoldsOneStateWhileOthersWrite() throws InterruptedException {
        Path file = parent.resolve("backup.nq.gz");
        try (Store store = filled(parent.resolve("store"))) {
            store.published().begin(TxnType.READ);
            Thread other = new Thread(() -> {
                store.write(dataset -> dataset.add(title(GRAPH, "b", "Later")));
                store.backup(file);
            });
            other.start();
            other.join();
            store.published().end();
            Store.restore(file, parent.resolve("copy"));
            assertEquals(4, store.status().quads());
        }
        try (Store copy = Store.open(parent.resolve("copy"))) {
            assertEquals(4, copy.status().quads());
        }
    }

    @Test
    void backupThatFailsLeavesTheOlderOne() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("backups"));
        Path file = folder.resolve("backup.nq.gz");
        try (Store store = filled(parent.resolve("store"))) {
            store.backup(file);
            byte[] older = Files.readAllBytes(file);
            Files.createDirectory(folder.resolve("backup.nq.gz.part"));
            Files.writeString(folder.resolve("backup.nq.gz.part/in-the-way"), "");
            String message = assertThrows(StoreException.class, () -> store.backup(file)).getMessage();
            assertTrue(message.startsWith(file.toString()), message);
            assertEquals(0, Arrays.compare(older, Files.readAllBytes(file)));
        }
    }

    @Test
    void brokenBackupLeavesNothingBehind() throws IOException {
        Path file = parent.resolve("backup.nq.gz");
        try (Store store = Store.open(parent.resolve("store"))) {
            store.write(dataset -> {
                for (int i = 0; i < 5_000; i++) {
                    dataset.add(title(GRAPH, "paper" + i, "Title " + i * 7919));
                }
            });
            store.backup(file);
        }
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Path copy = parent.resolve("copy");
        String message = assertThrows(StoreException.class, () -> Store.restore(file, copy)).getMessage();
        assertTrue(message.startsWith(file.toString()), message);
        Files.write(file, whole);
        Store.restore(file, copy);
        try (Store store = Store.open(copy)) {
            assertEquals(5_000, store.status().quads());
        }
    }

    @Test
    void restoreWantsAnEmptyFolderAndABackup() throws IOException {
        Path file = parent.resolve("backup.nq.gz");
        filled(parent.resolve("store")).close();
        try (Store store = Store.open(parent.resolve("store"))) {
            store.backup(file);
        }
        assertThrows(StoreException.class, () -> Store.restore(file, parent.resolve("store")));
        assertThrows(StoreException.class, () -> Store.restore(parent.resolve("absent"), parent.resolve("copy")));
        Path other = Files.writeString(parent.resolve("other.nq.gz"), "no backup");
        assertThrows(StoreException.class, () -> Store.restore(other, parent.resolve("copy")));
        assertFalse(Files.exists(parent.resolve("copy")));
    }

    @Test
    void blocksOfALargeStoreThatIsRestoredAreFull() throws IOException {
        int statements = 80_000;
        Path file = parent.resolve("backup.nq.gz");
        try (Store store = filled(parent.resolve("store"))) {
            store.write(dataset -> IntStream.range(0, statements).forEach(each ->
                    dataset.add(iri("graph/many"), iri("s" + each * 7919L % 10_007), iri("p" + each % 3), iri("o" + each % 20_011))));
            store.backup(file);
        }
        Store.restore(file, parent.resolve("copy"));
        Path generation = parent.resolve("copy/tdb2/Data-0002");
        long bytes = GenerationFiles.bytesOfTrees(generation, List.of("GSPO"));
        long full = (long) statements * 4 * Long.BYTES;
        assertTrue(full < bytes && bytes < 1.1 * full, bytes + " bytes for " + full);
        try (Store copy = Store.open(parent.resolve("copy"))) {
            assertEquals(statements + 3, copy.status().quads());
        }
    }

    @Test
    void indexesOfManySmallWritesArePackedAndStayWhatTheyAre() {
        Path folder = parent.resolve("store");
        Set<Quad> before;
        try (Store store = filled(folder)) {
            assertFalse(store.packIfMostlyDead());
            long writes = 0;
            do {
                for (int i = 0; i < 50; i++) {
                    String name = "paper" + writes++;
                    store.write(dataset -> IntStream.range(0, 20).forEach(each -> dataset.add(title(GRAPH, name, "Title " + each * 7919))));
                }
                before = everything(store);
            } while (writes < 2_000 && !store.packIfMostlyDead());
            assertTrue(writes < 2_000, "never packed");
            assertEquals(before, everything(store));
            assertEquals(List.of(), store.verify());
            assertFalse(store.packIfMostlyDead());
            store.write(dataset -> dataset.add(title(GRAPH, "later", "A later title")));
            before = everything(store);
        }
        try (Store store = Store.open(folder)) {
            assertEquals(before, everything(store));
            assertEquals(List.of(), store.verify());
            store.compact();
            assertEquals(before, everything(store));
        }
    }

    @Test
    void compactionKeepsEverythingAndTakesLessRoom() throws IOException {
        try (Store store = filled(parent)) {
            for (int round = 0; round < 3; round++) {
                store.write(MaintenanceTest::addMany);
                store.write(dataset -> dataset.removeGraph(iri("graph/many")));
            }
            Set<Quad> before = everything(store);
            long nodes = nodeBytes();
            store.compact();
            assertEquals(before, everything(store));
            assertTrue(nodeBytes() < nodes / 2, nodeBytes() + " of " + nodes);
            assertEquals(List.of("Data-0002"), generations());
            store.write(dataset -> dataset.add(title(GRAPH, "b", "After")));
            store.compact();
            assertEquals(List.of("a", "b"), Quads.rows(store, "SELECT ?s { { ?s text:query 'quoted' } UNION { ?s text:query 'after' } }"));
        }
        try (Store store = Store.open(parent)) {
            assertEquals(4, store.status().quads());
            assertEquals(List.of("Data-0003"), generations());
        }
    }

    private static void addMany(DatasetGraph dataset) {
        for (int i = 0; i < 1_000; i++) {
            dataset.add(title(iri("graph/many"), "many" + i, "A title that goes again, number " + i));
        }
    }

    private long nodeBytes() throws IOException {
        return Files.size(parent.resolve("tdb2").resolve(generations().get(0)).resolve("nodes-data.obj"));
    }

    private List<String> generations() {
        return Arrays.stream(parent.resolve("tdb2").toFile().list()).filter(name -> name.startsWith("Data")).sorted().toList();
    }

    @Test
    void interruptedCompactionIsClearedAway() throws IOException {
        filled(parent).close();
        Files.createDirectory(parent.resolve("tdb2/Data-0002-tmp"));
        try (Store store = Store.open(parent)) {
            assertEquals(3, store.status().quads());
            assertEquals(List.of("Data-0001"), generations());
        }
    }

    /** What a crash, or a copy cut short, may leave beside the generation that counts. */
    @ParameterizedTest
    @ValueSource(strings = {"empty", "half", "older", "no record, empty", "no record, half", "no record, older"})
    void generationLeftByACrashNeverCounts(String kind) throws IOException {
        filled(parent).close();
        Path good = parent.resolve("tdb2/Data-0001");
        Path left = Files.createDirectory(parent.resolve(kind.endsWith("older") ? "tdb2/Data-0000" : "tdb2/Data-0002"));
        if (kind.endsWith("half")) {
            for (String name : List.of("GSPO.bpt", "GSPO.dat", "nodes-data.obj", "journal.jrnl")) {
                Files.copy(good.resolve(name), left.resolve(name));
            }
        }
        if (kind.startsWith("no record")) {
            Path properties = parent.resolve("store.properties");
            Files.writeString(properties, Files.readString(properties).replaceAll("generation=.*", ""));
        }
        try (Store store = Store.open(parent)) {
            assertEquals(3, store.status().quads());
            assertEquals(List.of("Data-0001"), generations());
        }
        Store.open(parent).close();
    }

    @Test
    void generationThatIsDamagedDeletesNoOther() throws IOException {
        filled(parent).close();
        FileUtils.copyDirectory(parent.resolve("tdb2/Data-0001").toFile(), parent.resolve("tdb2/Data-0002").toFile());
        Files.write(parent.resolve("tdb2/Data-0001/SPOG.dat"), new byte[8 << 20]);
        String message = assertThrows(StoreException.class, () -> Store.open(parent)).getMessage();
        assertTrue(message.contains("index SPOG holds 0 of 3 statements") && message.contains("Restore a backup"), message);
        assertEquals(List.of("Data-0001", "Data-0002"), generations());
        FileUtils.deleteDirectory(parent.resolve("tdb2/Data-0001").toFile());
        try (Store store = Store.open(parent)) {
            assertEquals(3, store.status().quads(), "the one that is left is whole");
        }
    }

    @Test
    void damagedStoreIsNeitherCompactedNorBackedUp() throws IOException {
        filled(parent).close();
        Files.write(parent.resolve("tdb2/Data-0001/POSG.dat"), new byte[8 << 20]);
        Path backup = parent.resolve("backup.nq.gz");
        try (Store store = Store.open(parent)) {
            assertThrows(StoreException.class, store::compact);
            assertThrows(StoreException.class, () -> store.backup(backup));
            assertFalse(store.verify().isEmpty());
        }
        assertEquals(List.of("Data-0001"), generations());
        assertFalse(Files.exists(backup));
    }

    @Test
    void restoreThatWasCutShortIsBegunAnew() throws IOException {
        Path file = parent.resolve("backup.nq.gz");
        try (Store store = filled(parent.resolve("store"))) {
            store.backup(file);
        }
        Path copy = parent.resolve("copy");
        Store.open(parent.resolve("copy.restoring")).close();
        assertFalse(Files.exists(copy), "nothing stands in the folder before all is there");
        assertEquals(Store.restore(file, copy), Store.restore(file, parent.resolve("another")));
        assertEquals(Set.of("another", "backup.nq.gz", "copy", "store"), Set.copyOf(Arrays.asList(parent.toFile().list())));
        try (Store restored = Store.open(copy)) {
            assertEquals(List.of(), restored.verify());
            assertEquals(3, restored.status().quads());
        }
    }

    @Test
    void queriesAreOrderedByTheStatistics() throws IOException {
        try (Store store = Store.open(parent)) {
            store.write(dataset -> {
                addMany(dataset);
                dataset.add(Quad.create(GRAPH, iri("many7"), RDF.type.asNode(), iri("Rare")));
            });
            store.optimise();
            String statistics = Files.readString(parent.resolve("tdb2/Data-0001/stats.opt"));
            assertTrue(statistics.contains("(<http://purl.org/dc/terms/title> 1000)"), statistics);
            assertTrue(statistics.contains("(count 1001)"), statistics);
            store.compact();
            assertTrue(Files.exists(parent.resolve("tdb2/Data-0002/stats.opt")));
            assertEquals(List.of("many7"), Quads.rows(store, "SELECT ?s { ?s dct:title ?t . ?s a <" + iri("Rare") + "> }"));
        }
    }

    @Test
    void maintenanceOfAStoreInMemoryIsNothing() {
        try (Store store = Store.inMemory()) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
            store.compact();
            store.optimise();
            assertEquals(1, store.status().quads());
        }
    }
}
