package org.papergraph.annotator;

import opennlp.tools.namefind.NameSample;
import org.papergraph.document.annotation.Span;
import org.papergraph.text.Sentence;

/**
 * A mention that a name finder predicts.
 *
 * @param type label of the type, as the model calls it
 * @param span in code points of the text
 * @param confidence probability that span and type are right
 */
public record PredictedMention(String type, Span span, double confidence) {

    /** @param name in tokens of the sentence, the end exclusive */
    public static PredictedMention of(Sentence sentence, opennlp.tools.util.Span name) {
        int begin = sentence.tokens().get(name.getStart()).begin();
        int end = sentence.tokens().get(name.getEnd() - 1).end();
        return new PredictedMention(name.getType() == null ? NameSample.DEFAULT_TYPE : name.getType(), new Span(begin, end), name.getProb());
    }
}
