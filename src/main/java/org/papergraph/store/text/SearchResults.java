package org.papergraph.store.text;

import java.util.List;

/**
 * What a search found.
 *
 * @param words what was searched for in the end
 * @param hits the best first, each thing once; those with all the words before those with some
 * @param near whether words were replaced by others that are spelled alike, as nothing has the words themselves
 * @param cut whether there may be more
 */
public record SearchResults(SearchQuery words, List<SearchHit> hits, boolean near, boolean cut) {

    public SearchResults {
        hits = List.copyOf(hits);
    }
}
