package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.Editing;
import org.papergraph.web.view.ResourceUrls;

/**
 * The parts of every page of a resource.
 *
 * @param kind class of the resource in words
 * @param address path of the page
 * @param data a link a format
 * @param queryAddress address of the query editor with the main query of the page
 * @param urls addresses of the resources that the page names
 * @param editing what the visitor may decide on it
 */
record Heading(
        String title, String kind, String iri, String address, List<DataLink> data, String queryAddress, ResourceUrls urls, Editing editing) {

    public Heading {
        data = List.copyOf(data);
    }

    /** The key of the resource, such as {@code task/planning}. */
    String key() {
        return urls.keys().key(iri);
    }

    /** The resource in a format for machines. */
    public record DataLink(String name, String mediaType, String href) {}
}
