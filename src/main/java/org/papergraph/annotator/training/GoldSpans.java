package org.papergraph.annotator.training;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/** The marked mentions of a sentence as OpenNLP's spans of tokens. */
final class GoldSpans {

    private GoldSpans() {
    }

    /** The spans in order; a mention that cuts through a token covers the whole of it, and of two that then overlap the first stays. */
    static Span[] of(Sentence sentence, List<GoldMention> mentions) {
        List<Span> spans = new ArrayList<>();
        int behind = 0;
        for (GoldMention mention : mentions) {
            int first = firstEndingBehind(sentence, mention.span().begin());
            int end = Math.min(firstEndingBehind(sentence, mention.span().end() - 1) + 1, sentence.tokens().size());
            if (sentence.span().overlaps(mention.span()) && first < end && first >= behind) {
                spans.add(new Span(first, end, mention.type()));
                behind = end;
            }
        }
        return spans.toArray(Span[]::new);
    }

    /** True if a mention begins and ends at edges of tokens of one sentence. */
    static boolean fits(Sentence sentence, org.papergraph.document.annotation.Span mention) {
        List<Token> tokens = sentence.tokens();
        return tokens.stream().anyMatch(token -> token.begin() == mention.begin())
                && tokens.stream().anyMatch(token -> token.end() == mention.end());
    }

    private static int firstEndingBehind(Sentence sentence, int offset) {
        int index = 0;
        while (index < sentence.tokens().size() && sentence.tokens().get(index).end() <= offset) {
            index++;
        }
        return index;
    }
}
