package org.papergraph.server.search;

import org.papergraph.server.page.Link;

/**
 * A value of a facet.
 *
 * @param link chooses it, or lets go of it
 * @param number how many things it would leave
 */
public record Choice(Link link, long number, boolean chosen) {}
