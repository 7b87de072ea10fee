package org.papergraph.document;

import java.util.List;

/**
 * The columns of a table of papers that are read, in the order of the table.
 *
 * @param columns without those that are read over
 */
public record TableHead(List<Column> columns) implements Item {

    public TableHead {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param name in the table
     * @param meaning such as {@code title} or {@code first-page}
     * @param isGiven true if the user named the column, false if its name or its values told
     */
    public record Column(String name, String meaning, boolean isGiven) {
    }
}
