package org.papergraph.planted.identity;

import org.apache.jena.graph.NodeFactory;
import org.papergraph.planted.annotator.Neighbour;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses Jena, the command line and another stage that uses it in turn. */
final class Misplaced {

    void run() {
        Neighbour.run();
        Command.run();
    }

    void parse() {
        NodeFactory.createURI("urn:x");
    }
}
