package org.papergraph.server.thing;

import org.papergraph.server.page.Link;

/**
 * What a thing has papers in common with.
 *
 * @param papers how many
 * @param href where they are listed
 */
public record Companion(Link thing, long papers, String href) {}
