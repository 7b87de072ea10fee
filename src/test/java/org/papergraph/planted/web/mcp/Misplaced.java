package org.papergraph.planted.web.mcp;

import jakarta.servlet.http.HttpServletRequest;
import org.papergraph.planted.web.resource.Neighbour;

/** Breaks rules on purpose: uses another feature of the web and servlets. */
final class Misplaced {

    void run() {
        Neighbour.run();
    }

    String site(HttpServletRequest request) {
        return request.getServerName();
    }
}
