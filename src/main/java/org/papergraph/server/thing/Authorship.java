package org.papergraph.server.thing;

import java.util.List;

/**
 * Who wrote a paper.
 *
 * @param authors those at a known position first, in order
 * @param complete whether no document says that there are more
 */
public record Authorship(List<Author> authors, boolean complete) {

    public Authorship {
        authors = List.copyOf(authors);
    }
}
