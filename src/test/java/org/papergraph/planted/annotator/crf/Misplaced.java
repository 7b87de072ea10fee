package org.papergraph.planted.annotator.crf;

import org.eclipse.jetty.server.Server;
import org.papergraph.planted.annotator.Neighbour;

/** Breaks rules on purpose: uses a web server and the package that uses it. */
final class Misplaced {

    void serve() {
        new Server();
    }

    void run() {
        Neighbour.run();
    }
}
