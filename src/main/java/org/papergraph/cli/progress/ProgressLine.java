package org.papergraph.cli.progress;

import java.time.Duration;
import java.util.Locale;
import org.papergraph.cli.table.TextColumns;

/**
 * A line that shows progress, as wide as the terminal: a title, which is shortened, a bar where there is room, and figures, which are
 * not.
 *
 * @param title of the step
 * @param done the part that is done, from 0 to 1
 * @param figures such as numbers and rates
 * @param left the time that is left; zero where nobody knows
 */
record ProgressLine(String title, double done, String figures, Duration left) {

    private static final int SHORTEST_TITLE = 12;
    private static final int SHORTEST_BAR = 10;
    private static final int LONGEST_BAR = 40;
    private static final String CUT = "…";

    /** The line, never wider than asked for. */
    String in(int width) {
        String percent = String.format(Locale.ROOT, "  %3.0f %%", 100 * done);
        String end = (figures.isEmpty() ? "" : "  " + figures) + (left.isZero() ? "" : ", " + clock(left) + " left");
        int room = width - percent.length() - end.length();
        String shortened = shortened(title, Math.max(SHORTEST_TITLE, room));
        int bar = Math.min(LONGEST_BAR, room - TextColumns.width(shortened) - 2);
        return shortened(shortened + (bar < SHORTEST_BAR ? "" : "  " + bar(bar)) + percent + end, width);
    }

    private String bar(int width) {
        int full = (int) Math.round(done * (width - 2));
        return "[" + "=".repeat(full) + " ".repeat(width - 2 - full) + "]";
    }

    private static String shortened(String text, int width) {
        return TextColumns.width(text) <= width ? text : TextColumns.beginning(text, Math.max(1, width - 1)) + CUT;
    }

    private static String clock(Duration time) {
        return time.toHours() == 0 ? String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
