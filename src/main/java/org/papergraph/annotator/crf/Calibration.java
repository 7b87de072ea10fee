package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The share of predicted mentions that are right by their probability, fitted by isotonic regression with the
 * pool-adjacent-violators algorithm (B. Zadrozny, C. Elkan, 2002), linear between the pools.
 *
 * @param points in rising order of both values; empty where probabilities are left as they are
 */
public record Calibration(List<Point> points) {

    private static final int LEAST_POOL = 40;

    /** The share that is right at a raw probability. */
    public record Point(double raw, double share) {
    }

    /** A predicted mention with its raw probability; {@code right} if span and type are. */
    public record Outcome(double raw, boolean right) {
    }

    public Calibration {
        points = List.copyOf(points);
    }

    /** Leaves probabilities as they are. */
    public static Calibration none() {
        return new Calibration(List.of());
    }

    public static Calibration fit(List<Outcome> outcomes) {
        List<Outcome> sorted = outcomes.stream().sorted(Comparator.comparingDouble(Outcome::raw)).toList();
        List<Pool> pools = new ArrayList<>();
        for (int begin = 0; begin < sorted.size(); begin += LEAST_POOL) {
            Pool pool = Pool.of(sorted.subList(begin, Math.min(sorted.size(), begin + LEAST_POOL)));
            while (!pools.isEmpty() && pools.get(pools.size() - 1).share() >= pool.share()) {
                pool = pool.with(pools.remove(pools.size() - 1));
            }
            pools.add(pool);
        }
        return new Calibration(pools.stream().map(pool -> new Point(pool.meanRaw(), pool.share())).toList());
    }

    /** Reads lines of raw probability and share, separated by a tab. */
    static Calibration parse(String text) {
        return new Calibration(text.lines()
                .map(line -> line.split("\t"))
                .map(cells -> new Point(Double.parseDouble(cells[0]), Double.parseDouble(cells[1])))
                .toList());
    }

    /** The lines that {@link #parse} reads. */
    String toText() {
        return points.stream().map(point -> point.raw() + "\t" + point.share() + "\n").collect(Collectors.joining());
    }

    /** The calibrated probability, from 0 to 1. */
    public double of(double raw) {
        if (points.isEmpty()) {
            return raw;
        }
        Point below = points.get(0);
        for (Point point : points) {
            if (point.raw() >= raw) {
                return between(below, point, raw);
            }
            below = point;
        }
        return below.share();
    }

    private static double between(Point below, Point above, double raw) {
        if (above.raw() <= below.raw()) {
            return above.share();
        }
        double part = (raw - below.raw()) / (above.raw() - below.raw());
        return below.share() + part * (above.share() - below.share());
    }

    private record Pool(int count, double rawSum, int right) {

        public static Pool of(List<Outcome> outcomes) {
            double sum = outcomes.stream().mapToDouble(Outcome::raw).sum();
            return new Pool(outcomes.size(), sum, (int) outcomes.stream().filter(Outcome::right).count());
        }

        Pool with(Pool other) {
            return new Pool(count + other.count, rawSum + other.rawSum, right + other.right);
        }

        double meanRaw() {
            return rawSum / count;
        }

        double share() {
            return (double) right / count;
        }
    }
}
