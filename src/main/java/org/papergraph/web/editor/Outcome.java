package org.papergraph.web.editor;

import java.util.List;
import org.papergraph.web.view.Cell;
import org.papergraph.web.view.Plot;

/** The outcome of a query. */
sealed interface Outcome {

    /** No query was run. */
    record Nothing() implements Outcome {}

    /**
     * Rows.
     *
     * @param more true if there are more rows than these
     * @param plots of the numbers among them, or none
     */
    record Table(List<String> columns, List<List<Cell>> rows, boolean more, List<Plot> plots) implements Outcome {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            plots = List.copyOf(plots);
        }

        /** The number of rows in words. */
        public String count() {
            if (more) {
                return "The first " + rows.size() + " rows; the downloads have all.";
            }
            return rows.size() == 1 ? "1 row" : rows.size() + " rows";
        }
    }

    /**
     * Triples in Turtle.
     *
     * @param more true if there are more triples than these
     */
    record Triples(String turtle, boolean more) implements Outcome {}

    /** Yes or no. */
    record Verdict(boolean yes) implements Outcome {}

    /**
     * A query that failed.
     *
     * @param late true if it was cancelled at the timeout
     */
    record Problem(String message, boolean late, Place place) implements Outcome {}

    /** The place of a syntax error: line and column from 1, and that line, divided before the error. Zero for nowhere. */
    record Place(int line, int column, String before, String from) {

        static final Place NOWHERE = new Place(0, 0, "", "");

        /** The place of a text; nowhere where it has no such line. */
        static Place of(String text, int line, int column) {
            List<String> lines = text.lines().toList();
            if (line < 1 || line > lines.size()) {
                return NOWHERE;
            }
            String found = lines.get(line - 1);
            int cut = Math.max(0, Math.min(column - 1, found.length()));
            return new Place(line, column, found.substring(0, cut), found.substring(cut));
        }

        public boolean isKnown() {
            return line > 0;
        }
    }
}
