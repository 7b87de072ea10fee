package org.papergraph.cli.progress;

import java.io.PrintWriter;
import org.papergraph.push.PushListener;

/** Shows how a push goes: its progress, and below it what there is to notice. */
public final class PushDisplay implements PushListener, AutoCloseable {

    private final ProgressDisplay progress = ProgressDisplay.open();
    private final PrintWriter err;

    private PushDisplay(PrintWriter err) {
        this.err = err;
    }

    /** A display to push with, closed at the end. */
    public static PushDisplay open(PrintWriter err) {
        return new PushDisplay(err);
    }

    @Override
    public void begin(long statements) {
        progress.begin("pushing", statements);
    }

    @Override
    public void sent(long statements) {
        progress.advance(statements);
    }

    @Override
    public void notice(String message) {
        err.println("papergraph: " + message);
        err.flush();
    }

    @Override
    public void close() {
        progress.close();
    }
}
