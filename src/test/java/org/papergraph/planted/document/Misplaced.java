package org.papergraph.planted.document;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses Jena and the command line. */
final class Misplaced {

    void run() {
        Node node = NodeFactory.createURI("urn:x");
        node.getURI();
        Command.run();
    }
}
