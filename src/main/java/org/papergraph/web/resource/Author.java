package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * Somebody who wrote a paper.
 *
 * @param asWritten the name in the document where it differs from the name of the link, else empty
 */
record Author(Link agent, String asWritten, boolean organization) {

    /** The name that a document writes. */
    String name() {
        return asWritten.isEmpty() ? agent.text() : asWritten;
    }
}
