package org.papergraph.text;

import java.util.List;
import org.papergraph.document.annotation.Span;

/** A sentence with its tokens; the offsets of both count code points of the whole text. */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The characters of each token. */
    public String[] forms() {
        return tokens.stream().map(Token::form).toArray(String[]::new);
    }
}
