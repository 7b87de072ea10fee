package org.papergraph.reader.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.reader.format.Beginning;

/**
 * The layout of a table, as its beginning tells it.
 *
 * @param headerLine the line that the names of columns stand on, without white space around it; lines before it are no part of the table
 * @param header names of the columns
 * @param sample the first rows
 */
record TableLayout(Dialect dialect, String headerLine, List<String> header, List<TableRow> sample) {

    /** Rows among which a header may stand, behind lines that a database writes about its search. */
    private static final int FARTHEST_HEADER = 20;
    private static final int SAMPLE = 60;
    static final int LONGEST_NAME = 80;
    private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]|");
    /** JSON, XML. */
    private static final Pattern OTHER_FORMAT = Pattern.compile("\\{|\\[\\s*[\\[{]|<");

    TableLayout {
        header = List.copyOf(header);
        sample = List.copyOf(sample);
    }

    static Optional<TableLayout> of(Beginning beginning) {
        return of(beginning, ColumnChoices.none());
    }

    /** The layout with the most columns whose names are known or chosen; where none is, that with rows of equal length. */
    static Optional<TableLayout> of(Beginning beginning, ColumnChoices choices) {
        return OTHER_FORMAT.matcher(beginning.text()).lookingAt() ? Optional.empty() : Dialect.KNOWN.stream().flatMap(dialect -> of(dialect, beginning.text(), choices))
                .max(Comparator.comparingLong((TableLayout layout) -> known(layout.header, choices)).thenComparing(TableLayout::isQuotedAsUsual).thenComparingDouble(TableLayout::evenness));
    }

    private static Stream<TableLayout> of(Dialect dialect, String text, ColumnChoices choices) {
        try {
            int header = headerLine(dialect, text, choices);
            TableLines lines = new TableLines(new StringReader(text));
            for (int skipped = 0; skipped < header; skipped++) {
                lines.next();
            }
            Optional<String> line = lines.next();
            if (line.isEmpty()) {
                return Stream.empty();
            }
            List<String> names = dialect.cells(line.get());
            return Stream.of(new TableLayout(dialect, line.get().strip(), names, sample(lines, dialect, names.size())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The number of lines before the first with two known names, or before the first with cells where no names are known. */
    private static int headerLine(Dialect dialect, String text, ColumnChoices choices) {
        List<String> lines = text.lines().limit(FARTHEST_HEADER).toList();
        return IntStream.of(2, choices.isEmpty() ? 2 : 1, 0).boxed().flatMap(known -> first(lines, line -> isHeader(dialect, line, known, choices)).stream()).findFirst().orElse(0);
    }

    private static Optional<Integer> first(List<String> lines, Predicate<String> condition) {
        return IntStream.range(0, lines.size()).boxed().filter(at -> condition.test(lines.get(at))).findFirst();
    }

    private static boolean isHeader(Dialect dialect, String line, int known, ColumnChoices choices) {
        List<String> cells = dialect.leavesOpen(line, false) ? List.of() : dialect.cells(line);
        return cells.size() > 1 && cells.stream().allMatch(cell -> cell.length() <= LONGEST_NAME) && known(cells, choices) >= known;
    }

    private static List<TableRow> sample(TableLines lines, Dialect dialect, int width) throws IOException {
        RowReader reader = new RowReader(lines, dialect, width);
        List<TableRow> rows = new ArrayList<>();
        for (Optional<TableRow> row = reader.next(); row.isPresent() && rows.size() < SAMPLE; row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    /** False for a table that names its columns by tags, as the Web of Science does, and is read with quotation marks, which it does not use; and the reverse. */
    private boolean isQuotedAsUsual() {
        return header.stream().allMatch(name -> TAG.matcher(name).matches()) == (dialect.quote() == Dialect.NO_QUOTE);
    }

    /** True for a table in Markdown, where a row of hyphens stands below the header. */
    boolean isMarkdown() {
        return !sample.isEmpty() && sample.get(0).cells().stream().allMatch(cell -> cell.matches("\\s*:?-*:?\\s*")) && !sample.get(0).isBlank();
    }

    /** The rows behind the header in the lines of the whole document. */
    RowReader rows(TableLines lines) throws IOException {
        for (Optional<String> line = lines.next(); line.isPresent() && !line.get().strip().equals(headerLine); ) {
            line = lines.next();
        }
        return new RowReader(lines, dialect, header.size());
    }

    /** The values of a column in the first rows that are not blank. */
    List<String> values(int column) {
        return sample.stream().map(TableRow::cells).filter(cells -> column < cells.size()).map(cells -> cells.get(column).strip())
                .filter(value -> !value.isEmpty()).toList();
    }

    /** The number of different columns whose names are known. */
    long knownColumns() {
        return known(header, ColumnChoices.none());
    }

    private static long known(List<String> names, ColumnChoices choices) {
        return names.stream().flatMap(name -> Stream.concat(choices.columns(name), ColumnNames.known(name).stream().map(ColumnNames.Known::column))).distinct().count();
    }

    /** The share of rows that have as many cells as the header. */
    double evenness() {
        return sample.stream().mapToInt(row -> row.cells().size() == header.size() ? 1 : 0).average().orElse(1);
    }
}
