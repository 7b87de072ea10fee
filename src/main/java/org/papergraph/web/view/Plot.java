package org.papergraph.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Numbers as bars, which stand side by side over years and lie below one another for other things. Widths are in
 * hundredths of the room there is, so that a plot fits every screen; heights are in pixels.
 *
 * @param measure what the numbers are
 * @param along what each bar is for
 * @param series what the parts of a bar are for, in their order; or none when bars have one part
 * @param more how many rows have no bar
 */
public record Plot(String measure, String along, boolean overYears, List<String> series, List<Bar> bars, int more) {

    private static final int LABELS = 10;
    private static final double FOOT = 225;
    private static final double HEIGHT = 200;
    private static final double GAP = 0.2;

    public Plot {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param parts lengths of its parts, from 0, one for each series; or its whole length alone; none for a gap
     * @param number its whole length for people
     */
    public record Bar(String label, List<Double> parts, String number) {

        public Bar {
            parts = List.copyOf(parts);
        }

        public double total() {
            return parts.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** A part of a bar as a rectangle. */
    public record Block(int series, double x, double y, double width, double height, String title) {}

    /** The parts of a bar that stands beside others, the first at the foot. */
    public List<Block> blocks(int number) {
        Bar bar = bars.get(number);
        List<Block> blocks = new ArrayList<>();
        double top = FOOT;
        for (int i = 0; i < bar.parts().size(); i++) {
            double height = rounded(HEIGHT * bar.parts().get(i) / longest());
            top = rounded(top - height);
            if (height > 0) {
                blocks.add(new Block(i, left(number), top, rounded(step() * (1 - GAP)), height, title(bar, i)));
            }
        }
        return blocks;
    }

    /** Where the middle of a bar is. */
    public double middle(int number) {
        return rounded(step() * (number + 0.5));
    }

    /** Where the number above a bar stands. */
    public double top(int number) {
        return rounded(FOOT - HEIGHT * bars.get(number).total() / longest() - 5);
    }

    /** Whether there is room for the label of a bar among those side by side; the last one has it always. */
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
                + bars.stream().filter(bar -> !bar.parts().isEmpty()).map(bar -> bar.label() + " " + bar.number()).collect(Collectors.joining(", "));
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
                ? bar.label() + ": " + bar.number()
                : bar.label() + ", " + series.get(part) + ": " + whole(bar.parts().get(part));
    }

    private static String whole(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static double rounded(double number) {
        return Math.round(100 * number) / 100.0;
    }
}
