package org.papergraph.planted.validation;

import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses the command line. */
final class Misplaced {

    void run() {
        Command.run();
    }
}
