package org.papergraph.result;

import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.Span;

/** A part of a sentence: a word or sign, or the name of a concept. */
sealed interface Part {

    Span span();

    /** A word in lower case, a number or a sign. */
    record Word(String form, Span span) implements Part {
    }

    /** A mention as a whole. */
    record Name(Mention mention) implements Part {

        @Override
        public Span span() {
            return mention.span();
        }

        EntityType type() {
            return mention.type();
        }
    }
}
