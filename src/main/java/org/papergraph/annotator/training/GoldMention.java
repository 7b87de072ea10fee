package org.papergraph.annotator.training;

import java.util.regex.Pattern;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.document.annotation.Span;

/**
 * A mention that somebody marked.
 *
 * @param type any label of the corpus, such as {@code method}
 * @param span in code points of the text
 */
public record GoldMention(String type, Span span) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*");

    public GoldMention {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("'" + type + "' is no type: write lower-case letters, digits and hyphens");
        }
    }

    /** The mention as if it were predicted with the confidence 1. */
    PredictedMention predicted() {
        return new PredictedMention(type, span, 1);
    }

    /** True if a predicted mention has this span and type. */
    public boolean matches(PredictedMention predicted) {
        return span.equals(predicted.span()) && type.equals(predicted.type());
    }
}
