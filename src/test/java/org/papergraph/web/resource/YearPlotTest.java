package org.papergraph.web.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearPlotTest {

    @Test
    void barsStandAtTheirYearsAndReachAsHighAsTheirPapers() {
        YearPlot plot = YearPlot.of(new TreeMap<>(Map.of(2019, 1L, 2021, 4L)), 3, "/page/method/sam");
        assertEquals(2, plot.bars().size());
        YearPlot.Bar first = plot.bars().get(0);
        YearPlot.Bar last = plot.bars().get(1);
        assertEquals(2 * first.width(), last.x() - first.x());
        assertEquals(4 * first.height(), last.height());
        assertEquals("/page/method/sam?year=2021#papers", last.href());
        assertEquals("From 2019 to 2021; the most, 4, in 2021.", plot.description());
        assertEquals(5, plot.dated());
    }

    @Test
    void withoutYearsThereAreNoBars() {
        assertTrue(YearPlot.of(new TreeMap<>(), 3, "/page/method/sam").bars().isEmpty());
    }

    @Test
    void longSpanKeepsEveryBarInTheDrawing() {
        YearPlot plot = YearPlot.of(new TreeMap<>(Map.of(1202, 1L, 2024, 90_000L)), 0, "/page/venue/v");
        plot.bars().forEach(bar -> {
            assertTrue(bar.x() + bar.width() <= plot.width());
            assertTrue(bar.height() > 0 && bar.top() > 0);
        });
    }
}
