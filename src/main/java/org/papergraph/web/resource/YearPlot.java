package org.papergraph.web.resource;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.web.view.Plot;

/**
 * The papers of a resource by year.
 *
 * @param papers their number by year; years without a paper are absent
 * @param undated papers without a year
 * @param page the path of the resource's page, or empty where that has no list of papers
 */
record YearPlot(SortedMap<Integer, Long> papers, long undated, String page) {

    YearPlot {
        papers = Collections.unmodifiableSortedMap(new TreeMap<>(papers));
    }

    Plot plot() {
        return Plot.ofYears("papers", "year", papers);
    }

    /** The path of the papers of a year, or empty. */
    String href(int year) {
        return page.isEmpty() ? "" : page + new Selection(1, "%04d".formatted(year), "").query() + "#papers";
    }

    /** True if a plot says more than words: of several years, some with more than one paper, and of most of the papers. */
    boolean isTelling() {
        return papers.size() > 1 && Collections.max(papers.values()) > 1 && dated() >= undated;
    }

    long dated() {
        return papers.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The distribution in words. */
    String description() {
        if (papers.size() == 1) {
            return "All " + dated() + " dated papers are of " + papers.firstKey() + ".";
        }
        long most = Collections.max(papers.values());
        int peak = papers.keySet().stream().filter(year -> papers.get(year) == most).findFirst().orElseThrow();
        return "From " + papers.firstKey() + " to " + papers.lastKey() + "; the most, " + most + ", in " + peak + ".";
    }
}
