package org.papergraph.planted.web.curation;

import org.papergraph.planted.web.resource.Neighbour;

/** Breaks rules on purpose: uses another feature of the web. */
final class Misplaced {

    void run() {
        Neighbour.run();
    }
}
