package org.papergraph.reader.table;

import java.util.function.Consumer;
import org.papergraph.document.Item;
import org.papergraph.reader.bibliography.RecordMapper;
import org.papergraph.reader.bibliography.WrittenAuthors;

/** Takes the rows of a table and hands on the entry and the problems of each. */
final class RowSink implements Consumer<TableRow> {

    private final TableLayout layout;
    private final ColumnMapping mapping;
    private final String source;
    private final Consumer<Item> sink;
    private final String authorSeparator;
    private int number;

    RowSink(TableLayout layout, ColumnMapping mapping, String source, Consumer<Item> sink) {
        this.layout = layout;
        this.mapping = mapping;
        this.source = source;
        this.sink = sink;
        this.authorSeparator = WrittenAuthors.separator(mapping.columns().entrySet().stream()
                .filter(each -> each.getValue() == TableColumn.AUTHORS || each.getValue() == TableColumn.FULL_AUTHORS)
                .flatMap(each -> layout.values(each.getKey()).stream()).toList());
    }

    @Override
    public void accept(TableRow row) {
        if (row.cells().equals(layout.header())) {
            return;
        }
        row.problem(layout.header().size(), source).ifPresent(sink);
        if (row.isReadable()) {
            number += new RecordMapper(new RowRecord(row, mapping, authorSeparator).record(), source).map(number + 1, sink) ? 1 : 0;
        }
    }
}
