package org.papergraph.web.resource;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.resource.PaperLists.Years;

/**
 * The page of a year.
 *
 * @param papers number of papers whose latest date is in it
 * @param years numbers of papers by year
 * @param undated papers of the graph without a year
 * @param about concepts, authors and venues of its papers
 * @param queryAddress the URL of the editor with the query behind the page
 */
record YearPage(String year, long papers, SortedMap<Integer, Long> years, long undated, List<SharedList> about, String queryAddress) {

    static final String PATH = "/year/";

    YearPage {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        about = List.copyOf(about);
    }

    /** @return empty where no paper is of the year */
    static Optional<YearPage> of(String year, PageParts parts) {
        Years all = parts.resources().papers().yearsOfAll();
        long papers = year.matches("\\d{4}") ? all.in(year) : 0;
        return papers == 0 ? Optional.empty() : Optional.of(new YearPage(year, papers, all.papers(), all.undated(), parts.ofYear(year), parts.queryOfYear(year)));
    }

    /** The path of the page of another year. */
    public String href(int other) {
        return PATH + "%04d".formatted(other);
    }
}
