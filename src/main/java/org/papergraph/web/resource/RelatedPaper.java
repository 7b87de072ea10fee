package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * A paper that has something in common with another.
 *
 * @param shared the concepts that both have, in words
 * @param listed whether one listing has both
 */
record RelatedPaper(Link paper, String shared, boolean listed) {}
