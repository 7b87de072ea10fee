package org.papergraph.reader.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that a user names, such as {@code title=Titel,authors=Verfasser}; they come before what the names of columns tell. */
public record ColumnChoices(List<Choice> choices) {

    private static final Pattern ENDS = Pattern.compile(",(?=\\s*[\\w-]+\\s*=)");

    public ColumnChoices {
        choices = List.copyOf(choices);
    }

    /**
     * A column that a user names.
     *
     * @param name in the header of the table
     */
    public record Choice(TableColumn column, String name) {
    }

    public static ColumnChoices none() {
        return new ColumnChoices(List.of());
    }

    /**
     * Reads pairs of a meaning and a name, parted by commas.
     *
     * @throws IllegalArgumentException saying which part is none, and the meanings that there are
     */
    public static ColumnChoices parse(String text) {
        return new ColumnChoices(ENDS.splitAsStream(text).map(ColumnChoices::choice).toList());
    }

    /** These and others. */
    public ColumnChoices and(ColumnChoices others) {
        List<Choice> all = new ArrayList<>(choices);
        all.addAll(others.choices);
        return new ColumnChoices(all);
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }

    /** What the columns of a name hold, as the user chose; the case of letters and signs do not count. */
    Stream<TableColumn> columns(String name) {
        return choices.stream().filter(choice -> ColumnNames.key(choice.name()).equals(ColumnNames.key(name))).map(Choice::column);
    }

    /** The form that {@link #parse} reads. */
    public String written() {
        return choices.stream().map(choice -> choice.column().label() + "=" + choice.name()).collect(Collectors.joining(","));
    }

    private static Choice choice(String pair) {
        int sign = pair.indexOf('=');
        if (sign < 1 || pair.substring(sign + 1).isBlank()) {
            throw new IllegalArgumentException("'" + pair + "' is not of the form title=Name; write what the column holds, =, and its name in the table");
        }
        TableColumn column = TableColumn.ofLabel(pair.substring(0, sign)).orElseThrow(() -> new IllegalArgumentException(
                "'" + pair.substring(0, sign).strip() + "' is nothing that a column can hold; there are "
                        + Stream.of(TableColumn.values()).map(TableColumn::label).collect(Collectors.joining(", "))));
        return new Choice(column, pair.substring(sign + 1).strip());
    }
}
