package org.papergraph.web.search;

import org.papergraph.graph.ResourceType;
import org.papergraph.store.text.SearchExcerpt;

/**
 * An entry that was found, as pages show it.
 *
 * @param facts a line of other properties, or empty
 * @param text the passage that matches best, or its beginning; or empty
 * @param complete true if its texts have all the words
 */
record Result(ResourceType type, SearchExcerpt title, String href, String facts, SearchExcerpt text, boolean complete) {}
