package org.papergraph.cli.table;

import java.io.PrintWriter;
import java.util.List;

/** A line for people, broken where the terminal ends, with what goes on indented; as it is where there is no terminal. */
public final class HangingText {

    /** Columns that are left beside the indentation, at least. */
    private static final int NARROWEST = 24;

    private HangingText() {
    }

    /** @param indentation of the lines behind the first, in columns; less where little room is left beside it */
    public static void write(PrintWriter out, String line, int indentation) {
        write(out, line, indentation, Terminal.isThere() ? Terminal.columns() : Integer.MAX_VALUE);
    }

    static void write(PrintWriter out, String line, int indentation, int width) {
        if (TextColumns.width(line) <= width) {
            out.println(line);
            return;
        }
        int hanging = Math.max(2, Math.min(indentation, width - NARROWEST));
        String first = TextColumns.wrap(line, width).get(0);
        out.println(first);
        List<String> rest = TextColumns.wrap(line.substring(first.length()).stripLeading(), Math.max(1, width - hanging));
        rest.forEach(part -> out.println(" ".repeat(hanging) + part));
    }
}
