package org.papergraph.web.resource;

import java.util.List;

/**
 * Who wrote a paper.
 *
 * @param authors those at a known position first, in order
 * @param complete whether no document says that there are more
 */
record PaperAuthors(List<Author> authors, boolean complete) {

    public PaperAuthors {
        authors = List.copyOf(authors);
    }
}
