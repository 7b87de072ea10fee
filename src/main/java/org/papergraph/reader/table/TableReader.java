package org.papergraph.reader.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/** Reads tables of papers in CSV and TSV, with any separator, whose header tells the meaning of the columns or whose columns a user names. */
public final class TableReader implements FormatReader {

    /** Rows that must be as long as the header, so that prose with commas is no table. */
    private static final double EVEN_ENOUGH = 0.5;

    /** Columns, with one of titles among them, by which a table is known whatever its rows. */
    private static final int TELLING_COLUMNS = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    private final ColumnChoices choices;

    public TableReader(ColumnChoices choices) {
        this.choices = choices;
    }

    @Override
    public boolean recognises(Beginning beginning) {
        return TableLayout.of(beginning, choices).filter(layout -> !layout.isMarkdown()).filter(this::isTable).isPresent();
    }

    /** True if a line names several columns of a table of papers, titles among them, without a number such as a year. */
    public static boolean isHeader(String line) {
        return !NUMBER.matcher(line).find() && Dialect.KNOWN.stream().filter(dialect -> line.indexOf(dialect.separator()) >= 0).anyMatch(dialect -> {
            List<TableColumn> known = dialect.plainCells(line).stream().filter(name -> name.length() <= TableLayout.LONGEST_NAME)
                    .flatMap(name -> ColumnNames.known(name).stream()).map(ColumnNames.Known::column).distinct().toList();
            return known.size() >= TELLING_COLUMNS && known.contains(TableColumn.TITLE);
        });
    }

    /** The index within a line where such names begin, the first of them known, behind other text; negative where they do not. */
    public static int headerWithin(String line) {
        for (Dialect dialect : Dialect.KNOWN) {
            int first = line.indexOf(dialect.separator());
            int second = line.indexOf(dialect.separator(), first + 1);
            if (first > 0 && second > first && isName(dialect, line.substring(first + 1, second)) && !isName(dialect, line.substring(0, first))) {
                return IntStream.range(Math.max(1, first - TableLayout.LONGEST_NAME), first)
                        .filter(at -> Character.isLetter(line.charAt(at)) && !Character.isWhitespace(line.charAt(at - 1)))
                        .filter(at -> isName(dialect, line.substring(at, first)) && isHeader(line.substring(at))).findFirst().orElse(-1);
            }
        }
        return -1;
    }

    private static boolean isName(Dialect dialect, String cell) {
        return cell.length() <= TableLayout.LONGEST_NAME && ColumnNames.known(dialect.plainCells(cell).get(0)).isPresent();
    }

    /** Any, since what a table lacks is said when it is read. */
    @Override
    public boolean admits(Beginning beginning) {
        return true;
    }

    private boolean isTable(TableLayout layout) {
        ColumnMapping mapping = ColumnMapping.of(layout, choices);
        boolean isTold = mapping.columns().size() >= TELLING_COLUMNS && mapping.tellsPapers();
        return isTold || layout.evenness() >= EVEN_ENOUGH && (!choices.isEmpty() || mapping.columns().size() > 1);
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        Optional<TableLayout> layout = TableLayout.of(content.beginning(), choices);
        if (layout.isEmpty()) {
            sink.accept(new Problem(source, 0, "this is no table; the first line of a table names its columns, parted by commas, semicolons, tabs or bars"));
            return;
        }
        ColumnMapping mapping = ColumnMapping.of(layout.get(), choices);
        Optional<String> refusal = refusal(layout.get(), mapping);
        if (refusal.isPresent()) {
            sink.accept(new Problem(source, 0, refusal.get()));
        } else {
            sink.accept(mapping.head(layout.get().header()));
            RowSink mapped = new RowSink(layout.get(), mapping, source, sink);
            RowReader rows = layout.get().rows(new TableLines(content.characters()));
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                mapped.accept(row.get());
            }
        }
    }

    private static Optional<String> refusal(TableLayout layout, ColumnMapping mapping) {
        String columns = String.join(", ", layout.header());
        if (!mapping.missing().isEmpty()) {
            return Optional.of("the table has no column '" + mapping.missing().get(0) + "'; its columns are " + columns);
        }
        return mapping.tellsPapers() ? Optional.empty() : Optional.of("the table has no column of titles; if one of its columns holds them, name it with --columns title=…"
                + "; its columns are " + columns);
    }
}
