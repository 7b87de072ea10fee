package org.papergraph.planted.citation;

import org.apache.jena.fuseki.main.FusekiServer;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses Fuseki and the command line. */
final class Misplaced {

    void run() {
        FusekiServer.create();
        Command.run();
    }
}
