package org.papergraph.planted.store;

import jakarta.servlet.http.HttpServletResponse;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses servlets and the command line. */
final class Misplaced {

    void run() {
        Command.run();
    }

    int status(HttpServletResponse response) {
        return response.getStatus();
    }
}
