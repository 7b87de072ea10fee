package org.papergraph.server.page;

/**
 * Somebody who wrote a paper.
 *
 * @param asWritten the name in the document where it differs from the name of the link, else empty
 */
public record Author(Link agent, String asWritten) {}
