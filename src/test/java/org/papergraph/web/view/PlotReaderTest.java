package org.papergraph.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlotReaderTest {

    @Test
    void numbersOverYearsStandInTheOrderOfTheYearsWithGaps() {
        Plot plot = plot(List.of("year", "papers"), "2023 4", "2020 8").orElseThrow();
        assertTrue(plot.overYears());
        assertEquals("papers by year: 2020 8, 2023 4", plot.summary());
        assertEquals(List.of("2020", "2021", "2022", "2023"), plot.bars().stream().map(Plot.Bar::label).toList());
        assertEquals(200, plot.blocks(0).get(0).height());
        assertEquals(100, plot.blocks(3).get(0).height());
        assertEquals(List.of(), plot.blocks(1));
    }

    @Test
    void numbersOverWordsAreBarsOfTheFirstColumnThatHasEachOnce() {
        Plot plot = plot(List.of("kind", "label", "score"), "a x 0.5", "a y 2.25").orElseThrow();
        assertFalse(plot.overYears());
        assertEquals("score by label: x 0.5, y 2.25", plot.summary());
        assertEquals(22.22, plot.share(0.5));
    }

    @Test
    void severalThingsInAYearAreStackedTheLargestAtTheFoot() {
        Plot plot = plot(List.of("year", "label", "papers"), "2020 x 1", "2020 y 2", "2021 y 3").orElseThrow();
        assertEquals(List.of("y", "x"), plot.series());
        assertEquals("3", plot.bars().get(0).number());
        assertEquals(List.of("2020, y: 2", "2020, x: 1"), plot.blocks(0).stream().map(Plot.Block::title).toList());
        assertTrue(plot.blocks(0).get(0).y() > plot.blocks(0).get(1).y());
    }

    @Test
    void whatFallsBehindIsDrawnTogether() {
        String[] rows = IntStream.range(0, 9).mapToObj(each -> "2020 label" + each + " " + (10 - each)).toArray(String[]::new);
        rows[8] = "2021 label0 1";
        Plot plot = plot(List.of("year", "label", "papers"), rows).orElseThrow();
        assertEquals(List.of("label0", "label1", "label2", "label3", "label4", "others"), plot.series());
        assertEquals(3.0 + 4 + 5, plot.bars().get(0).parts().get(5));
    }

    @Test
    void manyThingsAreCutAndCounted() {
        String[] rows = IntStream.range(0, 40).mapToObj(each -> "label" + each + " " + each).toArray(String[]::new);
        Plot plot = plot(List.of("label", "papers"), rows).orElseThrow();
        assertEquals(30, plot.bars().size());
        assertEquals(10, plot.more());
    }

    @Test
    void whatIsNoSeriesOfNumbersIsNotDrawn() {
        assertEquals(Optional.empty(), plot(List.of("label", "papers"), "x 1"));
        assertEquals(Optional.empty(), plot(List.of("label", "other"), "x y", "z w"));
        assertEquals(Optional.empty(), plot(List.of("label", "change"), "x 1", "y -1"));
        assertEquals(Optional.empty(), plot(List.of("label", "papers"), "x 1", "x 2"));
        assertEquals(Optional.empty(), plot(List.of("year", "label", "share"), "2020 x 0.5", "2020 y 0.5"));
        assertEquals(Optional.empty(), plot(List.of("year", "papers"), "1020 1", "2020 1"));
        assertEquals(Optional.empty(), plot(List.of("label", "papers"), "x 0", "y 0"));
        assertEquals(Optional.empty(), plot(List.of("label", "papers"), "x 1e400", "y INF"));
    }

    private static Optional<Plot> plot(List<String> columns, String... rows) {
        List<List<Cell>> cells = Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" ")).map(PlotReaderTest::cell).toList())
                .toList();
        return new PlotReader(columns, cells).read();
    }

    private static Cell cell(String text) {
        return new Cell(Link.plain(text), "", text.matches("-?[0-9.]+(e\\d+)?|INF"));
    }
}
