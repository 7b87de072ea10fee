package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * A method, task, dataset or metric of a paper.
 *
 * @param evidence how sure that is, leading to the statement that says why; or empty words
 * @param stated whether the graph links the paper to it, not only its mention
 */
record ConceptOfPaper(Link concept, Link evidence, boolean stated) {}
