package org.papergraph.planted.export;

import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses Jetty, java.util.logging and the command line. */
final class Misplaced {

    void run() {
        new Server();
        Logger.getLogger("x");
        Command.run();
    }
}
