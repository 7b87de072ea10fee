package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * Where a document speaks of a paper, and what found the mentions there.
 *
 * @param line of the document, or empty
 * @param states what the document states of the paper, in words
 * @param run that found the mentions; words alone where none did
 */
record Origin(Link document, Link entry, String line, String states, Link run, Link model) {}
