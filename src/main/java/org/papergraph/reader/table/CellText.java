package org.papergraph.reader.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a cell and the values that it lists. */
final class CellText {

    /** Texts that programs write where there is no value. */
    private static final Set<String> NO_VALUES = Set.of("NA", "N/A", "n/a", "#N/A", "nan", "NaN", "None", "null", "NULL", "[]", "{}", "-", "–", "—",
            "[No author name available]", "[No abstract available]", "No abstract available", "unavailable", "Unavailable");
    private static final Pattern LISTED = Pattern.compile("'((?:[^']|'(?=\\p{L}))*)'(?=\\s*[,\\]])|\"([^\"]*)\"");
    private static final Pattern BARS = Pattern.compile("\\s*[|;\\n]\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    private CellText() {
    }

    /** The text without white space around it; empty for one that says that there is no value. */
    static String of(String cell) {
        String text = cell.strip();
        return NO_VALUES.contains(text) ? "" : text;
    }

    /** The values of a cell: a list of Python or JSON, or values parted by bars, semicolons or line breaks. */
    static List<String> values(String text) {
        Stream<String> values = text.startsWith("[") && text.endsWith("]") && (text.contains("'") || text.contains("\""))
                ? LISTED.matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                : BARS.splitAsStream(text);
        return values.map(CellText::of).filter(value -> !value.isEmpty()).toList();
    }

    /** As {@link #values}, where commas part the values of a text without other separators. */
    static List<String> terms(String text) {
        List<String> values = values(text);
        return values.size() == 1 && values.get(0).equals(text) ? COMMAS.splitAsStream(text).filter(term -> !term.isEmpty()).toList() : values;
    }
}
