package org.papergraph.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.papergraph.web.view.Plot.Bar;

/**
 * Reads a bar plot from the results of a query: a column of numbers from 0 on over a column of years, or over one of
 * distinct words. Whole numbers of several series in one year are stacked.
 */
public final class PlotReader {

    private static final int BARS = 30;
    private static final int YEARS = 60;
    private static final int SERIES = 5;
    private static final String OTHERS = "others";

    private final List<String> columns;
    private final List<List<Cell>> rows;

    public PlotReader(List<String> columns, List<List<Cell>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The plot; empty where the results have no such columns. */
    public Optional<Plot> read() {
        Optional<Integer> year = column(this::isYear);
        Optional<Integer> measure = column(each -> isMeasure(each) && !year.equals(Optional.of(each)));
        if (rows.size() < 2 || measure.isEmpty()) {
            return Optional.empty();
        }
        return year.isPresent() ? overYears(year.get(), measure.get()) : overWords(measure.get());
    }

    private Optional<Plot> overWords(int measure) {
        return column(each -> isWords(each) && isDistinct(each)).map(words -> new Plot(
                columns.get(measure),
                columns.get(words),
                false,
                List.of(),
                rows.stream().limit(BARS).map(row -> bar(row, words, measure)).toList(),
                Math.max(0, rows.size() - BARS)));
    }

    private Optional<Plot> overYears(int year, int measure) {
        if (isDistinct(year)) {
            return plot(year, measure, List.of());
        }
        return column(this::isWords)
                .filter(words -> isWhole(measure))
                .flatMap(words -> plot(year, measure, List.of(words)));
    }

    /** @param words the column that parts the bars, or none */
    private Optional<Plot> plot(int year, int measure, List<Integer> words) {
        List<String> series = words.stream().flatMap(each -> series(each, measure).stream()).toList();
        TreeMap<Integer, double[]> lengths = new TreeMap<>();
        for (List<Cell> row : rows) {
            double[] parts = lengths.computeIfAbsent(
                    Integer.parseInt(text(row, year)), each -> new double[Math.max(1, series.size())]);
            int place = words.isEmpty() ? 0 : series.indexOf(text(row, words.get(0)));
            parts[place < 0 ? series.size() - 1 : place] += number(row, measure);
        }
        if (lengths.lastKey() - lengths.firstKey() >= YEARS) {
            return Optional.empty();
        }
        List<Bar> bars = IntStream.rangeClosed(lengths.firstKey(), lengths.lastKey())
                .mapToObj(each -> lengths.containsKey(each) ? bar(each, lengths.get(each)) : Plot.gap(each))
                .toList();
        return Optional.of(new Plot(columns.get(measure), columns.get(year), true, series, bars, 0));
    }

    /** The series with the largest totals, and one for the others together. */
    private List<String> series(int words, int measure) {
        Map<String, Double> totals = new HashMap<>();
        rows.forEach(row -> totals.merge(text(row, words), number(row, measure), Double::sum));
        List<String> largest = new ArrayList<>(totals.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SERIES)
                .map(Map.Entry::getKey)
                .toList());
        if (totals.size() > SERIES) {
            largest.add(OTHERS);
        }
        return largest;
    }

    private static Bar bar(List<Cell> row, int label, int measure) {
        return new Bar(text(row, label), List.of(number(row, measure)), text(row, measure));
    }

    /** Whole numbers are written as such. */
    private static Bar bar(int year, double[] lengths) {
        double total = Arrays.stream(lengths).sum();
        String number = BigDecimal.valueOf(total).stripTrailingZeros().toPlainString();
        return new Bar(Integer.toString(year), Arrays.stream(lengths).boxed().toList(), number);
    }

    private Optional<Integer> column(Predicate<Integer> fits) {
        return IntStream.range(0, columns.size()).boxed().filter(fits).findFirst();
    }

    private boolean isYear(int column) {
        return columns.get(column).toLowerCase(Locale.ROOT).contains("year")
                && rows.stream().allMatch(row -> text(row, column).matches("[12]\\d{3}"));
    }

    private boolean isMeasure(int column) {
        return rows.stream().allMatch(row -> row.get(column).number() && number(row, column) >= 0)
                && rows.stream().anyMatch(row -> number(row, column) > 0)
                && rows.stream().allMatch(row -> Double.isFinite(number(row, column)));
    }

    private boolean isWhole(int column) {
        return rows.stream().allMatch(row -> text(row, column).matches("\\d+"));
    }

    private boolean isWords(int column) {
        return rows.stream().noneMatch(row -> row.get(column).number() || text(row, column).isBlank());
    }

    private boolean isDistinct(int column) {
        return rows.stream().map(row -> text(row, column)).collect(Collectors.toCollection(HashSet::new)).size()
                == rows.size();
    }

    private static double number(List<Cell> row, int column) {
        return Double.parseDouble(text(row, column).replace("INF", "Infinity"));
    }

    private static String text(List<Cell> row, int column) {
        return row.get(column).link().text();
    }
}
