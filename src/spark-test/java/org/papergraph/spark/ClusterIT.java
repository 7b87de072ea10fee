package org.papergraph.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the job on a master and two workers makes the graph that a store makes, also if a worker is killed meanwhile. */
class ClusterIT {

    private static final long LOOK = 200;

    @TempDir
    private Path folder;

    @Test
    void graphIsThatOfOneMachineThoughAWorkerIsKilled() throws IOException, InterruptedException {
        MixedDocuments documents = new MixedDocuments(folder.resolve("documents")).write();
        Path output = folder.resolve("graph");
        try (LoopbackCluster cluster = new LoopbackCluster(Path.of(System.getProperty("spark.jars")).getParent(), folder.resolve("cluster"))) {
            Process worker = cluster.startWorker("one");
            cluster.startWorker("other");
            Process job = cluster.submit(Path.of(System.getProperty("spark.job")), "--out", output.toString(), "--entries-per-task", "10", documents.folder().toString());
            while (job.isAlive() && !Files.exists(output.resolve("mentions"))) {
                Thread.sleep(LOOK);
            }
            assertTrue(job.isAlive(), cluster.log("job"));
            LoopbackCluster.kill(worker);
            assertEquals(0, job.waitFor(), cluster.log("job"));
        }
        assertEquals(documents.graph(), MixedDocuments.shards(output));
    }
}
