package org.papergraph.web.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Papers by year as bars, in the units of a drawing {@value #HEIGHT} high whose y grows downwards. Years without a paper between the first and the last have their place.
 *
 * @param undated papers without a year, which have no bar
 * @param most papers in the year that has the most
 */
record YearPlot(List<Bar> bars, long undated, long most) {

    public static final int HEIGHT = 150;

    /** The line that the bars stand on. */
    public static final int GROUND = 126;

    private static final int WIDTH = 640;
    private static final int TOP = 18;
    private static final int WIDEST = 48;
    private static final int NARROWEST_LABELLED = 34;

    public YearPlot {
        bars = List.copyOf(bars);
    }

    /**
     * A year.
     *
     * @param x where its place begins
     * @param width of its place
     * @param height of the bar
     * @param labelled whether there is room for the year below it
     * @param href the papers of the year, or empty
     */
    public record Bar(int year, long papers, int x, int width, int height, boolean labelled, String href) {

        public int middle() {
            return x + width / 2;
        }

        public int top() {
            return GROUND - height;
        }
    }

    /** @param address the path of the page that the bars lead on to */
    static YearPlot of(SortedMap<Integer, Long> papersByYear, long undated, String address) {
        long most = papersByYear.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        if (most > 0) {
            int first = papersByYear.firstKey();
            int places = papersByYear.lastKey() - first + 1;
            int width = Math.max(1, Math.min(WIDEST, WIDTH / places));
            int step = (NARROWEST_LABELLED + width - 1) / width;
            papersByYear.forEach((year, papers) -> bars.add(new Bar(
                    year,
                    papers,
                    (year - first) * width,
                    width,
                    (int) Math.max(1, papers * (GROUND - TOP) / most),
                    (year - first) % step == 0,
                    address + new Selection(1, "%04d".formatted(year), "").query() + "#papers")));
        }
        return new YearPlot(bars, undated, most);
    }

    /** How wide the drawing is. */
    public int width() {
        return bars.isEmpty() ? 0 : bars.get(bars.size() - 1).x() + bars.get(0).width();
    }

    /** Papers that have a year. */
    public long dated() {
        return bars.stream().mapToLong(Bar::papers).sum();
    }

    /** The drawing in words. */
    public String description() {
        if (bars.size() == 1) {
            return "All " + dated() + " dated papers are of " + bars.get(0).year() + ".";
        }
        Bar peak = bars.stream().filter(bar -> bar.papers() == most).findFirst().orElseThrow();
        return "From " + bars.get(0).year() + " to " + bars.get(bars.size() - 1).year() + "; the most, " + most
                + ", in " + peak.year() + ".";
    }
}
