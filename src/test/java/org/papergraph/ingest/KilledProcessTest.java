package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.ChildProcess;
import org.papergraph.store.Store;

/**
 * A process that is killed at random moments, after it acknowledged changes, leaves the graph of an undisturbed run after these changes, or
 * after the next one too: nothing half, nothing lost, and nothing in the way of those that follow.
 */
class KilledProcessTest {

    /** More with {@code -Dpapergraph.kills=100}; the moments are those of a seed, {@code -Dpapergraph.kills.seed=7}. */
    private static final int KILLS = Integer.getInteger("papergraph.kills", 4);
    private static final long SEED = Long.getLong("papergraph.kills.seed", 20261129);
    private static final int MOST_STEPS = 6;
    private static final int MOST_MILLISECONDS = 250;

    @TempDir
    private Path folder;

    @TempDir
    private Path undisturbedFolder;

    private final List<String> undisturbed = new ArrayList<>(List.of(""));

    @Test
    void acknowledgedChangesOutliveTheKilledProcess() throws Exception {
        Random random = new Random(SEED);
        Path acknowledged = folder.resolve("acknowledged");
        try (Store peer = Store.inMemory()) {
            Workday peers = new Workday(peer, undisturbedFolder);
            for (int kill = 0; kill < KILLS; kill++) {
                int enough = Workday.steps(acknowledged) + 1 + random.nextInt(MOST_STEPS);
                Process process = ChildProcess.start(Workday.class, folder);
                ChildProcess.await(() -> Workday.steps(acknowledged) >= enough);
                Thread.sleep(random.nextInt(MOST_MILLISECONDS));
                process.destroyForcibly().waitFor();
                check(Workday.steps(acknowledged), peers);
            }
        }
    }

    private void check(int steps, Workday peers) throws IOException {
        while (undisturbed.size() <= steps + 1) {
            peers.run(undisturbed.size() - 1);
            undisturbed.add(peers.exported());
        }
        String reached;
        try (Store store = Store.open(folder.resolve("db"))) {
            assertEquals(List.of(), store.verify(), "graph and text index agree");
            reached = new Workday(store, folder).exported();
        }
        assertTrue(reached.equals(undisturbed.get(steps)) || reached.equals(undisturbed.get(steps + 1)),
                () -> "after " + steps + " steps it is neither the graph of " + steps + " nor of " + (steps + 1));
        try (Stream<Path> generations = Files.list(folder.resolve("db/tdb2"))) {
            assertEquals(1, generations.filter(Files::isDirectory).count(), "generations");
        }
        if (Files.exists(folder.resolve("backup.nq.gz"))) {
            checkBackup(steps);
        }
    }

    /** The backup is whole, and of a state that was reached. */
    private void checkBackup(int steps) throws IOException {
        Path restored = Files.createTempDirectory(undisturbedFolder, "restored");
        Store.restore(folder.resolve("backup.nq.gz"), restored);
        try (Store store = Store.open(restored)) {
            assertTrue(undisturbed.subList(0, steps + 2).contains(new Workday(store, folder).exported()), "the backup is of no state");
        }
    }
}
