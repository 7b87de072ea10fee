package org.papergraph.web.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.web.view.Plot;

class YearPlotTest {

    @Test
    void barsStandAtTheirYearsAndReachAsHighAsTheirPapers() {
        YearPlot years = new YearPlot(new TreeMap<>(Map.of(2019, 1L, 2021, 4L)), 3, "/page/method/sam");
        Plot plot = years.plot();
        assertEquals(3, plot.bars().size());
        Plot.Block first = plot.blocks(0).get(0);
        Plot.Block last = plot.blocks(2).get(0);
        assertEquals(2 * (plot.middle(1) - plot.middle(0)), last.x() - first.x(), 0.02);
        assertEquals(4 * first.height(), last.height());
        assertEquals("/page/method/sam?year=2021#papers", years.href(2021));
        assertEquals("From 2019 to 2021; the most, 4, in 2021.", years.description());
        assertEquals(5, years.dated());
    }

    @Test
    void plotSaysMoreThanWordsOfSeveralYearsThatDifferAndMostOfThePapers() {
        assertTrue(plot(Map.of(2019, 1L, 2021, 4L), 5).isTelling());
        assertTrue(plot(Map.of(2019, 2L, 2020, 2L), 0).isTelling());
        assertFalse(plot(Map.of(2019, 1L, 2020, 1L, 2021, 1L, 2022, 1L, 2024, 1L), 73).isTelling(), "one paper a year");
        assertFalse(plot(Map.of(2019, 1L, 2020, 1L), 0).isTelling(), "one paper a year, and no other");
        assertFalse(plot(Map.of(2021, 30L), 0).isTelling(), "one year");
        assertFalse(plot(Map.of(2019, 3L, 2021, 5L), 9).isTelling(), "most are undated");
    }

    private static YearPlot plot(Map<Integer, Long> papers, long undated) {
        return new YearPlot(new TreeMap<>(papers), undated, "/page/method/sam");
    }

    @Test
    void withoutYearsAllPapersAreUndated() {
        YearPlot years = new YearPlot(new TreeMap<>(), 3, "/page/method/sam");
        assertTrue(years.papers().isEmpty());
        assertEquals(0, years.dated());
    }

    @Test
    void longSpanKeepsEveryBarInTheDrawing() {
        Plot plot = new YearPlot(new TreeMap<>(Map.of(1202, 1L, 2024, 90_000L)), 0, "/page/venue/v").plot();
        IntStream.of(0, plot.bars().size() - 1).mapToObj(at -> plot.blocks(at).get(0)).forEach(block -> {
            assertTrue(block.x() + block.width() <= 100);
            assertTrue(block.height() > 0 && block.y() > 0);
        });
    }
}
