package org.papergraph.annotator.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.Span;
import org.papergraph.text.CodePointText;

/**
 * A sentence with verdicts on some of its mentions. A mention without a verdict stands as the model proposed it.
 *
 * @param sentence its name in the graph
 * @param paper key of the paper that it is in: sentences with one key never stand on both sides of a test
 * @param mentions the marked mentions, in order, none overlapping another
 * @param verdicts by the name of the mention: what stands in its place, or nothing where it is none
 */
public record Review(
        String sentence,
        String paper,
        String text,
        List<GoldMention> mentions,
        Map<String, Optional<GoldMention>> verdicts) {

    public Review {
        mentions = List.copyOf(mentions);
        verdicts = Map.copyOf(new TreeMap<>(verdicts));
    }

    /** A sentence as the model marks it, without verdicts. */
    public static Review of(String sentence, String paper, String text, List<GoldMention> proposed) {
        return new Review(sentence, paper, text, proposed, Map.of());
    }

    /**
     * The review after one more verdict, which takes the place of an earlier one on the same mention. A mention that
     * it overlaps goes.
     *
     * @param proposed the mention as the model proposed it
     * @param verdict the mention as it is, or nothing where it is none
     */
    public Review judged(String name, GoldMention proposed, Optional<GoldMention> verdict) {
        Optional<GoldMention> before = verdicts.getOrDefault(name, Optional.of(proposed));
        List<GoldMention> marked = new ArrayList<>(mentions);
        before.ifPresent(marked::remove);
        verdict.ifPresent(mention -> {
            marked.removeIf(other -> other.span().overlaps(mention.span()));
            marked.add(mention);
        });
        marked.sort((one, other) -> one.span().compareTo(other.span()));
        Map<String, Optional<GoldMention>> more = new TreeMap<>(verdicts);
        more.put(name, verdict);
        return new Review(sentence, paper, text, marked, more);
    }

    /**
     * The span of some words of the sentence that overlap a mention.
     *
     * @throws IllegalArgumentException where they do not
     */
    public Span find(String words, Span near) {
        CodePointText whole = new CodePointText(text);
        int length = words.codePointCount(0, words.length());
        for (int begin = Math.max(0, near.begin() - length + 1); begin < near.end() && begin + length <= whole.length(); begin++) {
            if (length > 0 && whole.slice(begin, begin + length).equals(words)) {
                return new Span(begin, begin + length);
            }
        }
        throw new IllegalArgumentException("the words '" + words + "' do not stand where the mention '" + whole.slice(near) + "' is");
    }

    /** The words at a place. */
    public String words(Span span) {
        return new CodePointText(text).slice(span);
    }

    GoldEntry entry() {
        return new GoldEntry(new EntryReference(sentence, 1), paper, "", List.of(), text, mentions);
    }
}
