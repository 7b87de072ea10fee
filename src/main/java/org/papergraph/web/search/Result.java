package org.papergraph.web.search;

import org.papergraph.graph.ResourceType;
import org.papergraph.store.text.SearchExcerpt;

/**
 * A thing that was found, as the page shows it.
 *
 * @param facts a line of what else is known, or empty
 * @param text that tells why it was found, or what it is about; or empty
 * @param complete whether one of its texts has all the words
 */
record Result(ResourceType kind, SearchExcerpt title, String href, String facts, SearchExcerpt text, boolean complete) {}
