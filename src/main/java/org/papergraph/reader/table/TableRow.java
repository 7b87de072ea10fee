package org.papergraph.reader.table;

import java.util.List;
import java.util.Optional;
import org.papergraph.document.Problem;

/**
 * A row of a table.
 *
 * @param line of the document where it begins, from 1
 * @param fault of the row as it is written; empty where there is none
 */
record TableRow(int line, List<String> cells, Fault fault) {

    TableRow {
        cells = List.copyOf(cells);
    }

    /** Faults of the writing of rows. */
    enum Fault {
        NONE,
        /** a quotation mark is not closed, and the row was taken to end with its line */
        OPEN_QUOTE,
        /** the row is longer than any row can be */
        TOO_LONG,
        /** the document ends within the row */
        CUT_OFF,
        /** the document ends behind the row without a line end, and its last cell looks shortened */
        SHORTENED
    }

    /** False for a row of which the end is not known. */
    boolean isReadable() {
        return fault == Fault.NONE || fault == Fault.OPEN_QUOTE || fault == Fault.SHORTENED;
    }

    /**
     * The problem of the row, if it has one.
     *
     * @param width number of cells in the header
     */
    Optional<Problem> problem(int width, String source) {
        String reason = switch (fault) {
            case TOO_LONG -> "the row is longer than " + TableLines.LONGEST + " characters and is left out: '" + cells.get(0) + "'";
            case CUT_OFF -> "the document ends within this row, which is left out";
            case OPEN_QUOTE -> "a quotation mark in this row is not closed; the row is taken to end with its line";
            case SHORTENED -> "the document ends without a line end, perhaps within the last cell of this row, which goes in as far as it goes";
            case NONE -> lengthProblem(width);
        };
        return reason.isEmpty() ? Optional.empty() : Optional.of(new Problem(source, line, reason));
    }

    private String lengthProblem(int width) {
        String lengths = "the row has " + cells.size() + " cells and the header " + width;
        boolean losesCells = cells.stream().skip(width).anyMatch(cell -> !cell.isBlank());
        return cells.size() < width ? lengths + "; those that are there go in"
                : losesCells ? lengths + "; those behind are left out; put a cell that holds a separator in quotation marks" : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
