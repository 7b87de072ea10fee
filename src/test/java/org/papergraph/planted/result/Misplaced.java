package org.papergraph.planted.result;

import org.apache.jena.graph.NodeFactory;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses Jena and the command line. */
final class Misplaced {

    void run() {
        NodeFactory.createURI("urn:x");
        Command.run();
    }
}
