package org.papergraph.planted.identity;

import org.papergraph.planted.annotator.Neighbour;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses the command line and another stage that uses it in turn. */
final class Misplaced {

    void run() {
        Neighbour.run();
        Command.run();
    }
}
