package org.papergraph.reader.part;

/** The rows of a table, with cells in quotation marks that may hold line ends. */
final class RowBounds implements RecordBounds {

    private static final String SEPARATORS = ",;\t|";
    private static final String BEFORE_CELL = SEPARATORS + "\n\r ";

    private boolean quoted;
    private byte last = '\n';

    @Override
    public void take(byte next) {
        if (next == '"') {
            quoted = !quoted && (last == '"' || BEFORE_CELL.indexOf(last) >= 0);
        }
        last = next;
    }

    @Override
    public boolean isBetween() {
        return !quoted;
    }

    /** A line of one cell alone is no row. */
    @Override
    public boolean isOwn(String line) {
        return line.chars().anyMatch(sign -> SEPARATORS.indexOf(sign) >= 0);
    }

    @Override
    public boolean hasFreeLines() {
        return true;
    }
}
