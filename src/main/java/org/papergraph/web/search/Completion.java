package org.papergraph.web.search;

import org.papergraph.graph.ResourceType;

/**
 * What somebody who types may mean.
 *
 * @param note what kind of thing it is and how many papers it has
 */
public record Completion(String text, ResourceType kind, String href, String note) {}
