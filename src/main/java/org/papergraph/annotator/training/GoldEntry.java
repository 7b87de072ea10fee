package org.papergraph.annotator.training;

import java.util.List;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.document.EntryReference;

/**
 * An entry whose title and abstract a person annotated; the mentions of each are in order and do not overlap.
 *
 * @param reference by the name of its document, or of the sentence that was annotated by itself
 * @param paper key of the paper that it is about
 */
public record GoldEntry(
        EntryReference reference,
        String paper,
        String title,
        List<GoldMention> titleMentions,
        String abstractText,
        List<GoldMention> abstractMentions) {

    public GoldEntry {
        titleMentions = List.copyOf(titleMentions);
        abstractMentions = List.copyOf(abstractMentions);
    }

    /** The marked mentions as if they were predicted with the confidence 1. */
    public TaggedDocument tagged() {
        return new TaggedDocument(
                titleMentions.stream().map(GoldMention::predicted).toList(),
                abstractMentions.stream().map(GoldMention::predicted).toList());
    }
}
