package org.papergraph.cli.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.papergraph.cli.table.Count;
import org.papergraph.cli.table.Terminal;
import org.papergraph.ingest.IngestProgress;

/**
 * Shows progress as a line on standard error: what is done of how much, how fast, and the time that is left. While documents are
 * read that is the time for all of them, and what follows the reading of those that were read counts in it.
 */
public final class ProgressDisplay implements IngestProgress, AutoCloseable {

    /** Set by the launcher where standard error is a terminal. */
    private static final String TERMINAL = "papergraph.terminal";
    private static final int INTERVAL_IN_MILLISECONDS = 200;
    private static final double NANOSECONDS = 1e9;
    /** In seconds; sooner than that nobody knows how long it will take. */
    private static final double FIRST_ESTIMATE = 1;

    private final PrintStream out;
    private final boolean visible;
    private final Deque<ProgressBar> shown = new ArrayDeque<>();
    private long begun = System.nanoTime();
    /** When the first entry was there, before which the program starts. */
    private long started;
    private long startedAt;
    private String title = "";
    private long before;
    private long all;
    private long entriesBefore;
    private long entries;
    private long bytes;
    /** The title of the document that was read last; parts of it may be worked off between two readings of it. */
    private String lastRead = "";
    /** What is shown next, made as it is shown. */
    private volatile Supplier<ProgressLine> line = () -> new ProgressLine("", 0, "", Duration.ZERO);

    /** @param visible false for one that shows nothing */
    ProgressDisplay(PrintStream out, boolean visible) {
        this.out = out;
        this.visible = visible;
    }

    /** A display to run with, closed at the end; silent where standard error is no terminal. */
    public static ProgressDisplay open() {
        return new ProgressDisplay(System.err, Boolean.getBoolean(TERMINAL));
    }

    @Override
    public void read(String document, long bytesBefore, long allBytes) {
        String reading = "document " + document;
        boolean goesOn = reading.equals(lastRead);
        if (!goesOn) {
            entriesBefore += entries;
            entries = 0;
            bytes = 0;
        }
        lastRead = reading;
        title = reading;
        before = bytesBefore;
        all = allBytes;
        show(allBytes);
        advance(bytes, entries);
    }

    @Override
    public void advance(long bytesRead, long read) {
        bytes = bytesRead;
        entries = read;
        long sum = entriesBefore + read;
        if (sum == 0 || started == 0) {
            started = System.nanoTime();
            startedAt = before + bytes;
        }
        Task task = new Task(title, before + bytes, all, startedAt, started);
        line = () -> task.line(Count.of(sum, "entry", "entries")
                + (task.seconds() < FIRST_ESTIMATE ? "" : String.format(Locale.ROOT, ", %.0f/s", sum / task.seconds())));
    }

    @Override
    public void begin(String step, long total) {
        title = step;
        show(total);
        all = total;
        advance(0);
    }

    @Override
    public void advance(long done) {
        Task task = new Task(title, done, all, 0, begun);
        line = () -> task.line(String.format(Locale.ROOT, "%,d of %,d", done, task.total));
    }

    /**
     * How far a task is.
     *
     * @param from what was done when the seconds began to count
     * @param since when they began, in nanoseconds
     */
    private record Task(String title, long done, long total, long from, long since) {

        ProgressLine line(String figures) {
            double part = total == 0 ? 0 : Math.min(1, (double) done / total);
            boolean known = done > from && seconds() >= FIRST_ESTIMATE;
            double left = known ? seconds() / (done - from) * Math.max(0, total - done) : 0;
            return new ProgressLine(title, part, figures, Duration.ofSeconds((long) Math.ceil(left)));
        }

        double seconds() {
            return Math.max(1e-3, (System.nanoTime() - since) / NANOSECONDS);
        }
    }

    private void show(long total) {
        close();
        begun = System.nanoTime();
        if (visible && total > 0) {
            shown.add(new ProgressBarBuilder()
                    .setInitialMax(total)
                    .setRenderer((state, width) -> line.get().in(width))
                    .continuousUpdate() // the line tells what is done, the bar itself is not told
                    .setUpdateIntervalMillis(INTERVAL_IN_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(out, Terminal.columns()))
                    .clearDisplayOnFinish()
                    .build());
        }
    }

    @Override
    public void close() {
        shown.forEach(ProgressBar::close);
        shown.clear();
    }
}
