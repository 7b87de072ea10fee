package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.resource.PaperLists.ListedPaper;
import org.papergraph.web.resource.Heading.DataLink;

/**
 * A page of a list of papers.
 *
 * @param total number of papers in the whole list
 * @param condition words for the selection, such as {@code of 2023}, or empty
 * @param address path of the resource's page
 * @param citations the whole list for reference managers
 */
record PaperList(List<ListedPaper> papers, long total, Pager pager, String condition, String address, List<DataLink> citations) {

    /** The fragment of the list in its page. */
    static final String PART = "#papers";

    public PaperList {
        papers = List.copyOf(papers);
        citations = List.copyOf(citations);
    }

    /** The address of the whole list. */
    public String wholeAddress() {
        return address + PART;
    }
}
