package org.papergraph.reader.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.papergraph.reader.table.TableRow.Fault;

/**
 * Reads the rows of a table. Where a quotation mark is open at the end of a line and the next lines are whole rows by themselves, it was
 * never meant to be closed: the row ends there, so that one stray mark does not hide the rest of the table.
 */
final class RowReader {

    /** Lines that must be whole rows by themselves. */
    private static final int WITNESSES = 2;
    /** Cells by which a line is known to be a row. */
    private static final int TELLING_CELLS = 3;
    private static final int EXCERPT = 100;

    private final TableLines lines;
    private final Dialect dialect;
    private final int width;
    private final CellLengths lastCells = new CellLengths();

    /** @param width number of cells in a row */
    RowReader(TableLines lines, Dialect dialect, int width) {
        this.lines = lines;
        this.dialect = dialect;
        this.width = width;
    }

    /** The next row that is not blank. */
    Optional<TableRow> next() throws IOException {
        for (Optional<String> first = lines.next(); first.isPresent(); first = lines.next()) {
            if (!first.get().isBlank()) {
                TableRow row = row(first.get());
                if (!row.isBlank() || row.fault() == Fault.CUT_OFF) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private TableRow row(String first) throws IOException {
        int line = lines.taken();
        Continuation continuation = dialect.leavesOpen(first, false) ? continuation(first) : new Continuation(0, Fault.NONE);
        StringBuilder text = new StringBuilder(first);
        for (int more = 0; more < continuation.lines(); more++) {
            text.append('\n').append(lines.next().orElseThrow());
        }
        if (text.length() > TableLines.LONGEST) {
            return new TableRow(line, List.of(text.substring(0, EXCERPT)), Fault.TOO_LONG);
        }
        List<String> cells = dialect.cells(text.toString());
        boolean isBadlyQuoted = continuation.fault() == Fault.OPEN_QUOTE || dialect.closesBadly(first, false);
        if (continuation.lines() == 0 && cells.size() != width && isBadlyQuoted && isPlainRow(first)) {
            return new TableRow(line, dialect.plainCells(first), Fault.OPEN_QUOTE);
        }
        boolean isCut = continuation.fault() == Fault.NONE && cells.size() < width && lines.peek(0).isEmpty() && lines.isCutOff();
        return new TableRow(line, cells, isCut ? Fault.CUT_OFF : continuation.fault() == Fault.NONE && isShortened(cells, dialect.closes(text)) ? Fault.SHORTENED : continuation.fault());
    }

    /**
     * True for the last row of a document without a line end if its last cell is shorter than those of other rows.
     *
     * @param isClosed true if a quotation mark shows that the last cell is whole
     */
    private boolean isShortened(List<String> cells, boolean isClosed) throws IOException {
        String last = cells.size() == width ? cells.get(width - 1) : "";
        boolean isLast = lines.peek(0).isEmpty() && lines.isCutOff();
        return isLast ? !isClosed && lastCells.isShortened(last) : lastCells.add(last);
    }

    /** The lines with which a row goes on, and its fault. */
    private record Continuation(int lines, Fault fault) {
    }

    private Continuation continuation(String first) throws IOException {
        boolean open = true;
        long length = first.length();
        int witnesses = 0;
        int count = 0;
        while (open && length <= TableLines.LONGEST) {
            Optional<String> line = lines.peek(count);
            witnesses = line.filter(this::isWholeRow).isPresent() ? witnesses + 1 : line.isPresent() ? 0 : witnesses;
            boolean isStray = witnesses > 0 && (line.isEmpty() || dialect.closesBadly(line.get(), true))
                    || line.filter(next -> dialect.closesBadly(next, true)).filter(next -> isPlainRow(next) && isPlainRow(first)).isPresent();
            if (witnesses == WITNESSES || isStray) {
                return new Continuation(0, Fault.OPEN_QUOTE);
            } else if (line.isEmpty()) {
                return new Continuation(count, count == 0 && isPlainRow(first) && !lines.isCutOff() ? Fault.OPEN_QUOTE : Fault.CUT_OFF);
            }
            open = dialect.leavesOpen(line.get(), true);
            length += line.get().length() + 1;
            count++;
        }
        return new Continuation(count, Fault.NONE);
    }

    private boolean isPlainRow(String line) {
        return width >= TELLING_CELLS && dialect.plainCells(line).size() == width;
    }

    private boolean isWholeRow(String line) {
        return width >= TELLING_CELLS && !dialect.leavesOpen(line, false) && dialect.cells(line).size() == width;
    }
}
