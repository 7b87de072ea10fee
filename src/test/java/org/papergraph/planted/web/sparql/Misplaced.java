package org.papergraph.planted.web.sparql;

import org.eclipse.jetty.server.Server;
import org.papergraph.planted.web.resource.Neighbour;

/** Breaks rules on purpose: uses another feature of the web and Jetty. */
final class Misplaced {

    void run() {
        Neighbour.run();
    }

    void start(Server server) throws Exception {
        server.start();
    }
}
