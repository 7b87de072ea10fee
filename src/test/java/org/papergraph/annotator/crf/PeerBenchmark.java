package org.papergraph.annotator.crf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.papergraph.annotator.crf.PeerTable.Row;
import org.papergraph.annotator.evaluation.EvaluationReport;
import org.papergraph.annotator.evaluation.Tally;
import org.papergraph.annotator.evaluation.Timing;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.CrossValidation;
import org.papergraph.annotator.training.PreparedEntry;
import org.papergraph.annotator.training.SeedTexts;
import org.papergraph.annotator.training.TestedEntry;

/**
 * Compares the tagger with others of the JVM in one run: the same papers in the same folds, cut into the same tokens.
 * Times are of the processor, for one thread, so that what else runs on the machine does not count.
 * {@code docs/benchmarks.md} says how to start it.
 */
final class PeerBenchmark {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Logger MALLET = Logger.getLogger("cc.mallet");
    private static final int TIMED_RUNS = 5;
    private static final int MALLET_ITERATIONS = 100;
    private static final double MALLET_VARIANCE = 10;
    private static final int PERCEPTRON_ITERATIONS = 100;

    private final BilouLabels labels;
    private final List<PreparedEntry> entries;
    private final int tested;

    private PeerBenchmark(BilouLabels labels, List<PreparedEntry> entries, int tested) {
        this.labels = labels;
        this.entries = entries;
        this.tested = tested;
    }

    private record Fold(PeerModel model, List<TestedEntry> tested, double trainingSeconds) {
    }

    /** @param arguments the number of folds to test (5), and of MALLET's iterations (100) */
    public static void main(String[] arguments) {
        silence();
        int tested = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CrossValidation.FOLDS;
        int iterations = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MALLET_ITERATIONS;
        List<Peer> peers = List.of(new OwnPeer(true), new OwnPeer(false),
                new MalletPeer(iterations, MALLET_VARIANCE), new NameFinderPeer(PERCEPTRON_ITERATIONS));
        System.out.printf("Java %s, %s, %d processors%n", System.getProperty("java.version"), System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors());
        System.out.print(PeerTable.of(run(SeedTexts.corpus(), tested, peers)));
    }

    /** MALLET tells of every iteration, and of a missing configuration unless there is one; so this comes before its first class. */
    static void silence() {
        System.setProperty("java.util.logging.config.file", "src/main/resources/logging.properties");
        MALLET.setLevel(Level.WARNING);
    }

    /**
     * A row for each peer, in their order.
     *
     * @param tested number of folds to train for and to test
     */
    static List<Row> run(Corpus corpus, int tested, List<Peer> peers) {
        BilouLabels labels = new BilouLabels(corpus.types());
        List<PreparedEntry> entries = PreparedEntry.prepare(corpus);
        PeerBenchmark benchmark = new PeerBenchmark(labels, entries, tested);
        return peers.stream().map(benchmark::row).toList();
    }

    private Row row(Peer peer) {
        List<Fold> folds = IntStream.range(0, tested).parallel().mapToObj(fold -> fold(peer, fold)).toList();
        Tally tally = new Tally();
        folds.forEach(fold -> fold.tested().forEach(tally::add));
        Timing timing = timing(folds.get(0));
        EvaluationReport report = tally.report(timing.tokens(), timing.tokensPerSecond());
        return new Row(peer.name(), report, folds.stream().mapToDouble(Fold::trainingSeconds).sum());
    }

    private Fold fold(Peer peer, int fold) {
        long start = CLOCK.getCurrentThreadCpuTime();
        PeerModel model = peer.train(labels, entries.stream().filter(entry -> foldOf(entry) != fold).toList());
        double seconds = (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
        List<TestedEntry> found = entries.stream()
                .filter(entry -> foldOf(entry) == fold)
                .map(entry -> new TestedEntry(entry.gold(), model.tag(entry.document()), fold))
                .toList();
        System.err.printf("%s: fold %d of %d after %.0f s%n", peer.name(), fold + 1, tested, seconds);
        return new Fold(model, found, seconds);
    }

    /** By the key of the paper alone: neighbours of a paper may be on the other side, for every peer alike. */
    private static int foldOf(PreparedEntry entry) {
        return Math.floorMod(FeatureKey.of(0, 0, FeatureKey.ofText(entry.gold().paper())), CrossValidation.FOLDS);
    }

    /** From raw text to mentions, over the texts that the model was not trained on. */
    private static Timing timing(Fold fold) {
        return Timing.of(fold.tested().stream().map(TestedEntry::gold).toList(), fold.model()::tag, TIMED_RUNS);
    }
}
