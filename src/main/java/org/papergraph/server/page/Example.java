package org.papergraph.server.page;

/**
 * A named query among the examples.
 *
 * @param link where its answer is; words alone where it needs values first
 * @param needs the parameters that it needs, or empty
 */
public record Example(Link link, String description, String needs) {}
