package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * A number that a document states of somebody.
 *
 * @param name of the figure, leading to the observation
 * @param other the document that states it; on the document's page who it is about
 */
record Figure(Link name, String value, Link other) {}
