package org.papergraph.annotator;

import org.papergraph.entry.Span;

/**
 * A mention that a person marked.
 *
 * @param type any label of the corpus, such as {@code method}
 */
record GoldMention(String type, Span span) {
}
