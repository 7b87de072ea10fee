package org.papergraph.cli.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.papergraph.store.ChildProcess;

class ProgressDisplayTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    @Test
    void lineFollowsWhatIsDone() throws Exception {
        try (ProgressDisplay display = new ProgressDisplay(new PrintStream(terminal, true, UTF_8), true)) {
            display.begin("papers", 10);
            ChildProcess.await(() -> shown().contains("0 of 10"));
            display.advance(5);
            ChildProcess.await(() -> shown().contains("5 of 10"));
        }
    }

    @Test
    void nothingIsShownWhereThereIsNoTerminal() {
        try (ProgressDisplay display = new ProgressDisplay(new PrintStream(terminal, true, UTF_8), false)) {
            display.begin("papers", 10);
            display.advance(5);
        }
        assertEquals("", shown());
    }

    private String shown() {
        return terminal.toString(UTF_8);
    }
}
