package org.papergraph.store.text;

import java.util.List;

/**
 * The results of a search.
 *
 * @param words the query that was run in the end
 * @param hits the best first, each thing once; those with all the words before those with some
 * @param near true if words without results were replaced by similarly spelled ones
 * @param cut true if there may be more
 */
public record SearchResults(SearchQuery words, List<SearchHit> hits, boolean near, boolean cut) {

    public SearchResults {
        hits = List.copyOf(hits);
    }
}
