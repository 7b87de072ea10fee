package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * A decision on what is one thing, in a line.
 *
 * @param decision its rule, leading to it
 * @param status in a word, such as applied
 */
record DecisionLine(Link decision, String status, String evidence) {}
