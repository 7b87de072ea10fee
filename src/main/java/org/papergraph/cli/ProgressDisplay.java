package org.papergraph.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.UnaryOperator;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.papergraph.cli.table.Terminal;
import org.papergraph.ingest.Progress;

/** Shows progress as a bar on standard error: what is done of how much, how fast, and the time that is left. */
final class ProgressDisplay implements Progress, AutoCloseable {

    /** Set by the launcher where standard error is a terminal. */
    private static final String TERMINAL = "papergraph.terminal";
    private static final int INTERVAL_IN_MILLISECONDS = 200;
    private static final double NANOSECONDS = 1e9;
    /** The part of the line that a title may take. */
    private static final int TITLE_SHARE = 3;

    private final Deque<ProgressBar> shown = new ArrayDeque<>();
    private long begun;

    private ProgressDisplay() {
    }

    /** A display to run with, closed at the end; silent where standard error is no terminal. */
    static ProgressDisplay open() {
        return new ProgressDisplay();
    }

    @Override
    public void read(String document, long bytes) {
        show("document " + document, bytes, builder -> builder.setUnit(" KB", 1 << 10));
    }

    @Override
    public void advance(long bytes, long entries) {
        double seconds = Math.max(1e-3, (System.nanoTime() - begun) / NANOSECONDS);
        shown.forEach(bar -> {
            bar.setExtraMessage(String.format(Locale.ROOT, "%,d entries, %.0f/s", entries, entries / seconds));
            bar.stepTo(bytes);
        });
    }

    @Override
    public void begin(String step, long total) {
        show(step, total, ProgressBarBuilder::showSpeed);
    }

    private void show(String title, long total, UnaryOperator<ProgressBarBuilder> figures) {
        close();
        begun = System.nanoTime();
        if (Boolean.getBoolean(TERMINAL) && total > 0) {
            shown.add(figures.apply(new ProgressBarBuilder()).setTaskName(shortened(title, Terminal.columns() / TITLE_SHARE))
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(INTERVAL_IN_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, Terminal.columns()))
                    .clearDisplayOnFinish()
                    .build());
        }
    }

    private static String shortened(String title, int columns) {
        return title.length() <= columns ? title : title.substring(0, columns - 1) + "…";
    }

    @Override
    public void advance(long done) {
        shown.forEach(bar -> bar.stepTo(done));
    }

    @Override
    public void close() {
        shown.forEach(ProgressBar::close);
        shown.clear();
    }
}
