package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.PaperLine;

/**
 * Papers, a page at a time.
 *
 * @param total how many there are in all
 * @param condition what they are chosen by, such as a year, or empty words; it leads to all of them
 */
record PaperList(List<PaperLine> papers, long total, Pager pager, Link condition) {

    public PaperList {
        papers = List.copyOf(papers);
    }
}
