package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.resource.PaperLists.SharedPapers;
import org.papergraph.web.view.ResourceUrls;

/**
 * Resources of one type that another shares papers with, those with most first.
 *
 * @param colour of the type in the style sheet, or empty
 * @param address path of the other resource's page, or empty where that lists no shared papers
 */
record SharedList(String heading, String colour, String address, List<SharedPapers> resources) {

    public SharedList {
        resources = List.copyOf(resources);
    }

    /** The address of the list of the shared papers. */
    public String address(SharedPapers shared, ResourceUrls urls) {
        return address + new Selection(1, "", urls.keys().key(shared.resource().iri())).query() + PaperList.PART;
    }
}
