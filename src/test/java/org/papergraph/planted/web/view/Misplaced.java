package org.papergraph.planted.web.view;

import org.papergraph.planted.web.resource.Neighbour;

/** Breaks rules on purpose: uses a feature of the web. */
final class Misplaced {

    void run() {
        Neighbour.run();
    }
}
