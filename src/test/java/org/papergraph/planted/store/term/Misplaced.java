package org.papergraph.planted.store.term;

import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses the command line. */
final class Misplaced {

    void run() {
        Command.run();
    }
}
