package org.papergraph.planted.annotator;

import org.apache.jena.graph.NodeFactory;
import org.papergraph.planted.cli.Command;
import org.papergraph.planted.identity.Neighbour;

/** Breaks rules on purpose: uses Jena, the command line, and another stage that uses it in turn. */
final class Misplaced {

    void run() {
        NodeFactory.createURI("urn:x");
        Neighbour.run();
        Command.run();
    }
}
