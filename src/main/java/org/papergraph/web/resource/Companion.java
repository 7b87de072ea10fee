package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * What a thing has papers in common with.
 *
 * @param papers how many
 * @param href where they are listed
 */
record Companion(Link thing, long papers, String href) {}
