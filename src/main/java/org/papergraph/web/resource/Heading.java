package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.DataLink;

/**
 * What every page of a thing has.
 *
 * @param kind what the thing is, in words
 * @param iri what the graph calls it
 * @param address the path of the page
 * @param data its data, a link a format
 * @param question the address of the query editor with the main question of the page
 */
record Heading(
        String title, String kind, String iri, String address, List<DataLink> data, String question) {

    public Heading {
        data = List.copyOf(data);
    }
}
