package org.papergraph.annotator;

import org.papergraph.annotator.crf.FoundSpan;
import org.papergraph.document.Span;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/**
 * A mention that the tagger proposes.
 *
 * @param type label of the type
 * @param span in code points of the text
 * @param confidence probability that span and type are right
 */
public record PredictedMention(String type, Span span, double confidence) {

    public static PredictedMention of(Sentence sentence, FoundSpan found, String type) {
        Token first = sentence.tokens().get(found.first());
        Token last = sentence.tokens().get(found.last());
        return new PredictedMention(type, new Span(first.begin(), last.end()), found.probability());
    }
}
