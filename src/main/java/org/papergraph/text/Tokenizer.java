package org.papergraph.text;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.document.annotation.Span;

/**
 * Cuts a sentence into runs of letters, digits and marks, decimal numbers, and single other characters, so that a
 * name inside {@code CLIP-based}, {@code ViT/16} or {@code $\ell_p$-norm} begins and ends at a token's edge.
 */
public final class Tokenizer {

    private Tokenizer() {
    }

    /** The tokens in order; together they hold every character that is not space. */
    public static List<Token> tokenize(CodePointText text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        int begin = sentence.begin();
        while (begin < sentence.end()) {
            if (text.isSpace(begin)) {
                begin++;
            } else {
                int end = endOfToken(text, begin, sentence.end());
                tokens.add(new Token(text.slice(begin, end), begin, end));
                begin = end;
            }
        }
        return tokens;
    }

    private static int endOfToken(CodePointText text, int begin, int limit) {
        int end = begin + 1;
        if (!text.isWordPart(begin)) {
            return end;
        }
        while (end < limit && (text.isWordPart(end) || isDecimalPoint(text, end, limit))) {
            end++;
        }
        return end;
    }

    private static boolean isDecimalPoint(CodePointText text, int index, int limit) {
        return (text.at(index) == '.' || text.at(index) == ',')
                && Character.isDigit(text.at(index - 1))
                && index + 1 < limit
                && Character.isDigit(text.at(index + 1));
    }
}
