package org.papergraph.web.search;

import org.papergraph.graph.ResourceType;

/**
 * A title or name that a beginning may stand for.
 *
 * @param note its type and its number of papers
 */
record Completion(String text, ResourceType type, String href, String note) {}
