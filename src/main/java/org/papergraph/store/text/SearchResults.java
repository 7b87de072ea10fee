package org.papergraph.store.text;

import java.util.List;

/**
 * The results of a search.
 *
 * @param query the query that was run in the end
 * @param hits the best first, each resource once; those with all the words before those with some
 * @param near true if words without results were replaced by similarly spelled ones
 * @param cut true if there may be more
 */
public record SearchResults(SearchQuery query, List<SearchHit> hits, boolean near, boolean cut) {

    public SearchResults {
        hits = List.copyOf(hits);
    }
}
