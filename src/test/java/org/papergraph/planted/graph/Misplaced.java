package org.papergraph.planted.graph;

import org.apache.jena.tdb2.DatabaseMgr;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses TDB2 and the command line. */
final class Misplaced {

    void run() {
        DatabaseMgr.createDatasetGraph();
        Command.run();
    }
}
