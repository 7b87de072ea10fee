package org.papergraph.annotator.evaluation.concept;

import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Span;

/**
 * Two mentions with a reader's decision if they name one concept.
 *
 * @param stratum the kind of pairs that it was drawn from, such as {@code head word}
 * @param same true if a reader would want one page for both
 */
public record ConceptPair(String stratum, boolean same, Place one, Place other) {

    public ConceptPair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a pair needs two mentions, not " + one + " twice");
        }
    }

    /**
     * The place of a mention.
     *
     * @param inTitle true if it stands in the title, false if in the abstract
     * @param text the characters of {@code span}
     */
    public record Place(EntryReference entry, boolean inTitle, Span span, EntityType type, String text) {

        /** The document, the entry in it and what stands there. */
        @Override
        public String toString() {
            return "%s '%s' (%s, entry %d, %s %d)".formatted(
                    type.label(), text, entry.source(), entry.number(), inTitle ? "title" : "abstract", span.begin());
        }
    }
}
