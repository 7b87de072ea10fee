package org.papergraph.identity;

import org.papergraph.document.Mention;

/**
 * A mention with the concept that it names.
 *
 * @param inTitle true for a mention in the title, false for one in the abstract
 * @param key the {@link ConceptKey} of the concept
 */
public record ConceptMention(Mention mention, boolean inTitle, String key) {
}
