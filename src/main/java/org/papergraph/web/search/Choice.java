package org.papergraph.web.search;

import org.papergraph.web.view.Link;

/**
 * A value of a facet.
 *
 * @param link chooses it, or lets go of it
 * @param number the number of entries it would leave
 */
record Choice(Link link, long number, boolean chosen) {}
