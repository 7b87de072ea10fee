package org.papergraph.identity;

import org.papergraph.document.Mention;

/**
 * A mention with the concept that it names.
 *
 * @param inTitle whether the mention stands in the title, otherwise in the abstract
 * @param key the {@link ConceptKey} of the concept
 */
public record ConceptMention(Mention mention, boolean inTitle, String key) {
}
