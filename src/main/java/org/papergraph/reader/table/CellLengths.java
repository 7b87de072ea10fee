package org.papergraph.reader.table;

import java.util.TreeSet;

/** The cells of the last column of a table, by which the last one is told to be cut off. */
final class CellLengths {

    /** Rows that must be seen. */
    private static final int WITNESSES = 1;
    private static final int MOST_VALUES = 1_000;

    private final TreeSet<String> values = new TreeSet<>();
    private int shortest = Integer.MAX_VALUE;
    private int cells;

    /** Adds a cell that is whole, and gives false. */
    boolean add(String cell) {
        cells++;
        shortest = Math.min(shortest, cell.length());
        if (values.size() < MOST_VALUES) {
            values.add(cell);
        }
        return false;
    }

    /** True for a cell that is shorter than all others or the beginning of one of them, or empty without others. */
    boolean isShortened(String cell) {
        if (cells < WITNESSES) {
            return cell.isEmpty();
        }
        String next = values.higher(cell);
        return !values.contains(cell) && (cell.length() < shortest || !cell.isEmpty() && next != null && next.startsWith(cell));
    }
}
