package org.papergraph.reader.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.RecordMapper;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/** Reads the database of Retraction Watch, a table of papers each with the notice that retracts, corrects, doubts or reinstates it. */
public final class RetractionWatchReader implements FormatReader {

    private static final List<String> TELLING = List.of("Title", "OriginalPaperDOI", "RetractionNature");

    @Override
    public boolean recognises(Beginning beginning) {
        return TableLayout.of(beginning).filter(layout -> layout.header().containsAll(TELLING)).isPresent();
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        TableLayout layout = TableLayout.of(content.beginning()).orElseThrow();
        RowReader rows = layout.rows(new TableLines(content.characters()));
        int number = 0;
        for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            Optional<Problem> problem = row.get().problem(layout.header().size(), source);
            problem.ifPresent(sink::accept);
            if (row.get().isReadable()) {
                number += new RecordMapper(new RetractionRow(row.get(), layout.header()).record(), source).map(number + 1, sink) ? 1 : 0;
            }
        }
    }
}
