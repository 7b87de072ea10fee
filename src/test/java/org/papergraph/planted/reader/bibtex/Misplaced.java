package org.papergraph.planted.reader.bibtex;

import org.papergraph.planted.cli.Command;

/** Breaks a rule on purpose: uses the command line. */
final class Misplaced {

    void run() {
        Command.run();
    }
}
