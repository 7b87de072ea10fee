package org.papergraph.server.thing;

import org.papergraph.server.page.Link;

/**
 * A decision on what is one thing, in a line.
 *
 * @param decision its rule, leading to it
 * @param status in a word, such as applied
 */
public record Ruling(Link decision, String status, String evidence) {}
