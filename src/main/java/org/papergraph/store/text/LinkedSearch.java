package org.papergraph.store.text;

import java.io.IOException;
import java.util.List;

/** Finds resources that have the words of a search in texts of others that they are linked with, such as the names of a paper's authors. */
public interface LinkedSearch {

    /** Finds nothing. */
    LinkedSearch NONE = parts -> List.of();

    /** The resources that have all parts of the search, in their own texts or by their links; each once. */
    List<SearchHit> find(QueryParts parts) throws IOException;
}
