package org.papergraph.cli.table;

import java.util.Optional;

/** The terminal that a command writes to, as the launcher found it. */
public final class Terminal {

    /** Where there is no terminal, as in a pipe. */
    private static final int USUAL_COLUMNS = 120;

    private Terminal() {
    }

    /** Its width: the environment's COLUMNS, else what the launcher measured. */
    public static int columns() {
        return columns(Optional.ofNullable(System.getenv("COLUMNS")))
                .or(() -> columns(Optional.ofNullable(System.getProperty("papergraph.columns"))))
                .orElse(USUAL_COLUMNS);
    }

    /** True if results go to a terminal, or to a reader who says how wide a line may be. */
    public static boolean isThere() {
        return columns(Optional.ofNullable(System.getenv("COLUMNS"))).or(() -> columns(Optional.ofNullable(System.getProperty("papergraph.columns")))).isPresent();
    }

    /** True if somebody sits there to answer a question. */
    public static boolean asks() {
        return Boolean.getBoolean("papergraph.asks");
    }

    private static Optional<Integer> columns(Optional<String> text) {
        return text.filter(number -> number.matches("[1-9]\\d{0,4}")).map(Integer::valueOf);
    }
}
