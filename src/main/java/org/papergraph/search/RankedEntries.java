package org.papergraph.search;

import java.util.List;
import org.papergraph.store.text.SearchQuery;

/**
 * The entries that a search found, the best first.
 *
 * @param query as it was searched for in the end; it marks its words in texts
 * @param near true if words were replaced by others that are spelled alike, as nothing has the words themselves
 * @param cut true if there may be more
 */
public record RankedEntries(SearchQuery query, List<RankedEntry> entries, boolean near, boolean cut) {

    public RankedEntries {
        entries = List.copyOf(entries);
    }

    /**
     * An entry that was found.
     *
     * @param complete true if its texts have all the words
     */
    public record RankedEntry(CatalogueEntry entry, boolean complete, double score) {}
}
