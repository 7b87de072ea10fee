package org.papergraph.annotator.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.SeedTexts;

/** The benchmark runs, on few texts and for few rounds, so that its figures here say nothing. */
class PeerBenchmarkTest {

    private static final Corpus PART = new Corpus(SeedTexts.corpus().entries().subList(0, 40));

    @BeforeAll
    static void silence() {
        PeerBenchmark.silence();
    }

    @Test
    void everyPeerLearnsAndHasARowOfFigures() {
        List<Peer> peers = List.of(
                new OwnPeer(true), new OwnPeer(false), new MalletPeer(25, 10), new NameFinderPeer(10));
        List<PeerTable.Row> rows = PeerBenchmark.run(PART, 1, peers);
        assertEquals(peers.stream().map(Peer::name).toList(), rows.stream().map(PeerTable.Row::name).toList());
        String table = PeerTable.of(rows);
        for (PeerTable.Row row : rows) {
            assertTrue(row.report().overall().strict().f1() > 0.1, table);
            assertTrue(row.report().tokensPerSecond() > 0 && row.trainingSeconds() > 0, table);
            assertTrue(table.lines().anyMatch(line -> line.startsWith(row.name())), table);
        }
        assertEquals(1, rows.stream().map(row -> row.report().overall().marked()).distinct().count(), "all are tested on the same mentions");
    }
}
