package org.papergraph.planted.reader;

import java.io.IOException;
import opennlp.tools.util.Span;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses OpenNLP, Jena, the standard streams, the command line, and ends the process. */
final class Misplaced {

    void run() {
        NodeFactory.createURI("urn:x");
        new Span(0, 1).length();
        Command.run();
    }

    void print() {
        System.out.println();
    }

    void warn() {
        System.err.println();
    }

    int read() throws IOException {
        return System.in.read();
    }

    void end() {
        System.exit(1);
    }
}
