package org.papergraph.web.resource;

import java.util.SortedMap;
import java.util.TreeMap;
import org.papergraph.web.view.Row;

/** How many papers there are of each year, and how many without a year. */
record Years(SortedMap<Integer, Long> papers, long undated) {

    /** @param rows answers to the question {@code years} */
    static Years of(Iterable<Row> rows) {
        SortedMap<Integer, Long> papers = new TreeMap<>();
        long undated = 0;
        for (Row row : rows) {
            if (row.text("year").matches("\\d{4}")) {
                papers.put(Integer.valueOf(row.text("year")), (long) row.number("papers"));
            } else {
                undated += row.number("papers");
            }
        }
        return new Years(papers, undated);
    }

    long total() {
        return papers.values().stream().mapToLong(Long::longValue).sum() + undated;
    }

    long in(String year) {
        return papers.getOrDefault(Integer.valueOf(year), 0L);
    }
}
