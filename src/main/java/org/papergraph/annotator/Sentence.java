package org.papergraph.annotator;

import java.util.List;
import org.papergraph.document.Span;

/** A sentence with its tokens; the offsets of both count code points of the whole text. */
record Sentence(Span span, List<Token> tokens) {

    Sentence {
        tokens = List.copyOf(tokens);
    }
}
