package org.papergraph.server.thing;

import org.papergraph.server.page.Link;

/**
 * A method, task, dataset or metric of a paper.
 *
 * @param evidence how sure that is, leading to the statement that says why; or empty words
 * @param stated whether the graph links the paper to it, not only its mention
 */
public record ConceptMention(Link concept, Link evidence, boolean stated) {}
