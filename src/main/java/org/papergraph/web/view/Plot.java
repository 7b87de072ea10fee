package org.papergraph.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A bar plot: columns over years, or else bars below one another. Horizontal lengths are in percent of the width, so that
 * a plot fits every screen; vertical ones are in pixels.
 *
 * @param measure the name of the numbers
 * @param along the name of the bars' labels
 * @param series the names of the parts of a stacked bar, in their order; none where bars have one part
 * @param more the number of rows without a bar
 */
public record Plot(String measure, String along, boolean overYears, List<String> series, List<Bar> bars, int more) {

    /** Of the drawing of columns, in pixels. */
    public static final int HEIGHT = 250;

    private static final int WIDEST = 48;
    private static final int LABELS = 10;
    private static final double FOOT = 225;
    private static final double LONGEST = 200;
    private static final double GAP = 0.2;

    public Plot {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param parts lengths of its parts from 0 on, one for each series; or its whole length alone; none for a gap
     * @param number its whole length as text
     */
    public record Bar(String label, List<Double> parts, String number) {

        public Bar {
            parts = List.copyOf(parts);
        }

        public double total() {
            return parts.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * Columns over years, with a gap for every year between the first and the last that has no number.
     *
     * @param numbers whole numbers by year, at least one
     */
    public static Plot ofYears(String measure, String along, SortedMap<Integer, Long> numbers) {
        List<Bar> bars = IntStream.rangeClosed(numbers.firstKey(), numbers.lastKey())
                .mapToObj(year -> numbers.containsKey(year)
                        ? new Bar(Integer.toString(year), List.of((double) numbers.get(year)), Long.toString(numbers.get(year)))
                        : gap(year))
                .toList();
        return new Plot(measure, along, true, List.of(), bars, 0);
    }

    /** A year without a number. */
    static Bar gap(int year) {
        return new Bar(Integer.toString(year), List.of(), "");
    }

    /** Of columns, in pixels, where there is room for it. */
    public int width() {
        return bars.size() * WIDEST;
    }

    /** A part of a bar as a rectangle. */
    public record Block(int series, double x, double y, double width, double height, String title) {}

    /** The parts of a column, the first at the foot. */
    public List<Block> blocks(int number) {
        Bar bar = bars.get(number);
        List<Block> blocks = new ArrayList<>();
        double top = FOOT;
        for (int i = 0; i < bar.parts().size(); i++) {
            double part = bar.parts().get(i);
            double height = part > 0 ? Math.max(1, rounded(LONGEST * part / longest())) : 0;
            top = rounded(top - height);
            if (height > 0) {
                blocks.add(new Block(i, left(number), top, rounded(step() * (1 - GAP)), height, title(bar, i)));
            }
        }
        return blocks;
    }

    /** The horizontal middle of a column. */
    public double middle(int number) {
        return rounded(step() * (number + 0.5));
    }

    /** The vertical place of the number above a column. */
    public double top(int number) {
        return rounded(FOOT - LONGEST * bars.get(number).total() / longest() - 5);
    }

    /** True if there is room for the label of a column; the last one always has it. */
    public boolean isLabelled(int number) {
        int every = (bars.size() + LABELS - 1) / LABELS;
        return (bars.size() - 1 - number) % every == 0;
    }

    /** A length in hundredths of the longest bar. */
    public double share(double length) {
        return rounded(100 * length / longest());
    }

    /** The plot in words. */
    public String summary() {
        return measure + " by " + along + ": "
                + bars.stream().filter(bar -> !bar.parts().isEmpty()).map(bar -> BidiText.isolated(bar.label()) + " " + bar.number()).collect(Collectors.joining(", "));
    }

    private double longest() {
        return bars.stream().mapToDouble(Bar::total).max().orElse(1);
    }

    private double left(int number) {
        return rounded(step() * (number + GAP / 2));
    }

    private double step() {
        return 100.0 / bars.size();
    }

    private String title(Bar bar, int part) {
        return series.isEmpty()
                ? BidiText.isolated(bar.label()) + ": " + bar.number()
                : BidiText.isolated(bar.label()) + ", " + BidiText.isolated(series.get(part)) + ": " + whole(bar.parts().get(part));
    }

    private static String whole(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static double rounded(double number) {
        return Math.round(100 * number) / 100.0;
    }
}
