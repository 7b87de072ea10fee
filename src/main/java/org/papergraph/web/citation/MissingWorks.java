package org.papergraph.web.citation;

import java.util.List;
import org.papergraph.resource.MissingWork;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.view.QueryUrls;
import org.papergraph.web.view.ResourceUrls;

/**
 * A page of the works that papers cite most and no document is of.
 *
 * @param total number of such works
 * @param page counted from 1
 * @param query address of the editor with the query behind the page
 */
record MissingWorks(List<MissingWork> works, int total, int page, String query, ResourceUrls urls) {

    static final String PATH = "/missing";
    /** Most works in a file to take away. */
    static final int IN_FILE = 1_000;

    private static final int SIZE = 50;

    public MissingWorks {
        works = List.copyOf(works);
    }

    static MissingWorks of(ResourceReader resources, int page, ResourceUrls urls) {
        int offset = (page - 1) * SIZE;
        return new MissingWorks(resources.missingWorks(SIZE, offset), resources.missingWorkCount(), page, QueryUrls.editor(resources.sparqlOfMissingWorks(SIZE, offset)), urls);
    }

    /** The number of the first work of the page. */
    public int first() {
        return (page - 1) * SIZE + 1;
    }

    public int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** The address of another page; empty where there is none. */
    public String address(int other) {
        return other < 1 || other > pages() ? "" : PATH + (other == 1 ? "" : "?page=" + other);
    }

    /** The address of a file of the first works for reference managers. */
    public String file() {
        return PATH + ".bib";
    }

    public int inFile() {
        return Math.min(total, IN_FILE);
    }
}
