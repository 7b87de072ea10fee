package org.papergraph.annotator;

import org.papergraph.document.Span;

/**
 * A mention that the tagger proposes.
 *
 * @param type label of the type
 * @param span in code points of the text
 * @param confidence probability that span and type are right
 */
record Proposal(String type, Span span, double confidence) {

    static Proposal of(Sentence sentence, FoundSpan found, String type) {
        Token first = sentence.tokens().get(found.first());
        Token last = sentence.tokens().get(found.last());
        return new Proposal(type, new Span(first.begin(), last.end()), found.probability());
    }

    /** What a person marked, as if it were proposed without doubt. */
    static Proposal of(GoldMention marked) {
        return new Proposal(marked.type(), marked.span(), 1);
    }

    boolean matches(GoldMention gold) {
        return span.equals(gold.span()) && type.equals(gold.type());
    }
}
