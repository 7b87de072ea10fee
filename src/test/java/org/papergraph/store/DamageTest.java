package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.ledger;
import static org.papergraph.store.Quads.title;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is damaged on the disk is refused or found, or did no harm: nothing is missing without a word. */
class DamageTest {

    /** Number of damages tried, out of some 290; all with {@code -Dpapergraph.damages=1000}. */
    private static final int TRIED = Integer.getInteger("papergraph.damages", 12);

    @TempDir
    private static Path parent;

    private static Path whole;
    private static Set<String> content;

    private Path damaged = parent;

    @BeforeAll
    static void fill() {
        whole = parent.resolve("whole");
        try (Store store = Store.open(whole)) {
            for (int graph = 0; graph < 3; graph++) {
                String name = "graph/" + graph;
                store.write(dataset -> {
                    for (int i = 0; i < 700; i++) {
                        dataset.add(title(iri(name), "paper" + i, "Title " + i * 7919 + " of " + name));
                        dataset.add(ledger("key" + i + name, "value"));
                    }
                });
            }
            content = content(store);
        }
    }

    private static Set<String> content(Store store) {
        return store.read(dataset -> {
            Set<String> quads = new TreeSet<>();
            dataset.find().forEachRemaining(quad -> quads.add(quad.toString()));
            return quads;
        });
    }

    private Path copy() throws IOException {
        damaged = StoreCopy.of(whole);
        return damaged;
    }

    @AfterEach
    void deleteCopy() throws IOException {
        if (!damaged.equals(parent)) {
            FileUtils.deleteDirectory(damaged.toFile());
        }
    }

    enum Harm {
        MISSING, EMPTY, HALVED, CUT_BY_A_BYTE, ZEROED_IN_PART, ZEROED, NOISE_IN_PART
    }

    record Damage(String file, Harm harm) {

        void inflict(Path generation) throws IOException {
            Path path = generation.resolve(file);
            long used = used(generation);
            switch (harm) {
                case MISSING -> Files.delete(path);
                case EMPTY -> cut(path, 0);
                case HALVED -> cut(path, used / 2);
                case CUT_BY_A_BYTE -> cut(path, Math.max(0, used - 1));
                case ZEROED -> overwrite(path, 0, new byte[(int) used]);
                case ZEROED_IN_PART -> overwrite(path, used / 3, new byte[(int) used / 3]);
                case NOISE_IN_PART -> overwrite(path, used / 2, noise((int) used / 8));
            }
        }

        /** The part of a file before the holes at its end, where there are any. */
        private long used(Path generation) throws IOException {
            byte[] bytes = Files.readAllBytes(generation.resolve(file));
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] == 0) {
                end--;
            }
            return file.endsWith(".dat") || file.endsWith(".idn") ? (end + 8191) / 8192 * 8192L : bytes.length;
        }

        private static void cut(Path path, long length) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(length);
            }
        }

        private static void overwrite(Path path, long place, byte[] bytes) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.seek(place);
                file.write(bytes);
            }
        }

        private static byte[] noise(int length) {
            byte[] bytes = new byte[length];
            new Random(1).nextBytes(bytes);
            return bytes;
        }
    }

    static Stream<Damage> damages() throws IOException {
        try (Stream<Path> files = Files.list(whole.resolve("tdb2/Data-0001"))) {
            List<Damage> all = files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".lock")).sorted()
                    .flatMap(name -> Stream.of(Harm.values()).map(harm -> new Damage(name, harm))).collect(Collectors.toList());
            Collections.shuffle(all, new Random(20261129));
            return Stream.concat(
                    Stream.of(new Damage("SPOG.dat", Harm.ZEROED_IN_PART), new Damage("nodes-data.obj", Harm.HALVED)),
                    all.stream().limit(TRIED));
        }
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsRefusedOrFoundOrDoesNoHarm(Damage damage) throws IOException {
        Path folder = copy();
        damage.inflict(folder.resolve("tdb2/Data-0001"));
        Path backup = folder.resolveSibling(folder.getFileName() + ".nq.gz");
        boolean refused = false;
        try (Store store = Store.open(folder)) {
            List<String> findings = store.verify();
            try {
                store.backup(backup);
                assertTrue(findings.size() > 0 || content(store).equals(content), "damage goes unnoticed");
            } catch (StoreException missing) {
                assertFalse(findings.isEmpty(), missing.getMessage());
                assertFalse(Files.exists(backup));
            }
        } catch (StoreException refusal) {
            refused = true;
            assertTrue(refusal.getMessage().startsWith(folder + ": this store is damaged: ")
                    && refusal.getMessage().contains("Restore a backup"), refusal.getMessage());
        }
        if (Files.exists(backup)) {
            Path restored = folder.resolveSibling(folder.getFileName() + ".restored");
            Store.restore(backup, restored);
            try (Store store = Store.open(restored)) {
                assertEquals(content.size(), content(store).size(), "statements are missing in the backup");
            }
            Files.delete(backup);
            FileUtils.deleteDirectory(restored.toFile());
        }
        boolean cut = Set.of(Harm.MISSING, Harm.HALVED, Harm.EMPTY).contains(damage.harm()) && !damage.file().matches("journal.*|prefixes.*|GPU.*|stats.*");
        assertTrue(refused || !cut, "opening does not see it");
    }
}
