package org.papergraph.reader.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The signs by which the cells of a table are parted.
 *
 * @param quote opens a cell that may hold separators and line breaks, and closes it; {@link #NO_QUOTE} where cells are never quoted
 */
record Dialect(char separator, char quote) {

    static final char NO_QUOTE = '\u0001';

    /** The dialects that tables are written in, the likeliest first. */
    static final List<Dialect> KNOWN = List.of(new Dialect(',', '"'), new Dialect('\t', '"'), new Dialect(';', '"'), new Dialect('|', '"'),
            new Dialect('\t', NO_QUOTE));

    /** The cells of a row, which may run over several lines. */
    List<String> cells(String row) {
        try {
            return builder(row).ofSingleCsvRecord(row).getFields();
        } catch (CsvParseException unreadable) {
            return plainCells(row);
        }
    }

    /** The cells of a row whose quotation marks part nothing; those around a cell are removed. */
    List<String> plainCells(String row) {
        return Stream.of(row.split(Pattern.quote(String.valueOf(separator)), -1)).map(this::unquoted).toList();
    }

    private String unquoted(String cell) {
        int begin = !cell.isEmpty() && cell.charAt(0) == quote ? 1 : 0;
        int end = cell.length() > begin && cell.charAt(cell.length() - 1) == quote ? cell.length() - 1 : cell.length();
        return cell.substring(begin, end);
    }

    /** True if a quotation mark that would close a cell stands within a text, given whether one is open before the line. */
    boolean closesBadly(String line, boolean open) {
        boolean isOpen = open;
        for (int at = 0; at < line.length(); at++) {
            boolean isMark = line.charAt(at) == quote;
            boolean isStart = at == 0 || line.charAt(at - 1) == separator;
            if (isOpen && isMark) {
                boolean isDoubled = at + 1 < line.length() && line.charAt(at + 1) == quote;
                if (!isDoubled && at + 1 < line.length() && line.charAt(at + 1) != separator) {
                    return true;
                }
                at += isDoubled ? 1 : 0;
                isOpen = isDoubled;
            } else {
                isOpen |= isMark && isStart;
            }
        }
        return false;
    }

    /** True if a quotation mark is open behind a line, given whether one was open before it. */
    boolean leavesOpen(String line, boolean open) {
        boolean isOpen = open;
        boolean isStart = !open;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (isOpen) {
                isOpen = character != quote;
            } else if (character == quote && (isStart || line.charAt(at - 1) == quote)) {
                isOpen = true;
            }
            isStart = character == separator || isStart && character == ' ';
        }
        return isOpen;
    }

    /** True if a row, in which no quotation mark is open, ends with a cell in quotation marks. */
    boolean closes(CharSequence row) {
        return row.length() > 1 && row.charAt(row.length() - 1) == quote;
    }

    /** FastCSV trims blanks before a quotation mark or bears characters behind one, not both. */
    private CsvReader.CsvReaderBuilder builder(String row) {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder().fieldSeparator(separator).quoteCharacter(quote).skipEmptyLines(false);
        return row.contains(separator + " " + quote) ? builder.trimWhitespacesAroundQuotes(true) : builder.allowExtraCharsAfterClosingQuote(true);
    }
}
