package org.papergraph.server.page;

/**
 * A method, task, dataset or metric of a paper.
 *
 * @param confidence as a percentage, or empty
 * @param stated whether the graph links the paper to it, not only its mention
 */
public record ConceptMention(Link concept, String confidence, boolean stated) {}
