package org.papergraph.annotator;

import java.util.List;

/**
 * An entry whose title and abstract a person annotated; the mentions of each are in order and do not overlap.
 *
 * @param paper key of the paper that it is about
 */
record GoldEntry(String paper, String title, List<GoldMention> titleMentions, String summary, List<GoldMention> summaryMentions) {

    GoldEntry {
        titleMentions = List.copyOf(titleMentions);
        summaryMentions = List.copyOf(summaryMentions);
    }
}
