package org.papergraph.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.papergraph.ingest.Progress;

/** Shows progress as a bar on standard error. */
final class ProgressDisplay implements Progress, AutoCloseable {

    /** Set by the launcher where standard error is a terminal. */
    private static final String TERMINAL = "papergraph.terminal";
    private static final int INTERVAL_IN_MILLISECONDS = 100;
    private static final long UNKNOWN = -1;

    private final Deque<ProgressBar> shown = new ArrayDeque<>();

    private ProgressDisplay() {
    }

    /** A display to run with, closed at the end; silent where standard error is no terminal. */
    static ProgressDisplay open() {
        return new ProgressDisplay();
    }

    @Override
    public void begin(String step, long total) {
        close();
        if (Boolean.getBoolean(TERMINAL)) {
            shown.add(new ProgressBarBuilder().setTaskName(step)
                    .setInitialMax(total > 0 ? total : UNKNOWN)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(INTERVAL_IN_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .clearDisplayOnFinish()
                    .build());
        }
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
