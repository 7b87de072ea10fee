package org.papergraph.result;

import org.papergraph.document.annotation.Mention;

/**
 * A mention with the text that it stands in.
 *
 * @param inTitle true for the title, false for the abstract
 */
public record PlacedMention(Mention mention, boolean inTitle) {
}
