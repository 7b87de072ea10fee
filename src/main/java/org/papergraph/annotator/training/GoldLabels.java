package org.papergraph.annotator.training;

import java.util.List;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.document.Span;
import org.papergraph.text.Sentence;
import org.papergraph.text.Token;

/** Turns the mentions that a person marked into labels of tokens. */
final class GoldLabels {

    private final Labels labels;

    GoldLabels(Labels labels) {
        this.labels = labels;
    }

    /** The labels of a sentence; a mention that cuts through a token covers the whole of it. */
    int[] of(Sentence sentence, List<GoldMention> mentions) {
        int[] gold = new int[sentence.tokens().size()];
        for (GoldMention mention : mentions) {
            int first = firstEndingBehind(sentence, mention.span().begin());
            int last = firstEndingBehind(sentence, mention.span().end() - 1);
            if (sentence.span().overlaps(mention.span()) && first < gold.length) {
                labels.mark(gold, first, Math.min(last, gold.length - 1), labels.types().indexOf(mention.type()));
            }
        }
        return gold;
    }

    /** Whether a mention begins and ends at edges of tokens of one sentence. */
    static boolean fits(Sentence sentence, Span mention) {
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
