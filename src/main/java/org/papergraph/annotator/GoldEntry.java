package org.papergraph.annotator;

import java.util.List;
import org.papergraph.document.EntryReference;

/**
 * An entry whose title and abstract a person annotated; the mentions of each are in order and do not overlap.
 *
 * @param reference by the name of its document, or of the sentence that was annotated by itself
 * @param paper key of the paper that it is about
 */
record GoldEntry(
        EntryReference reference,
        String paper,
        String title,
        List<GoldMention> titleMentions,
        String summary,
        List<GoldMention> summaryMentions) {

    GoldEntry {
        titleMentions = List.copyOf(titleMentions);
        summaryMentions = List.copyOf(summaryMentions);
    }
}
