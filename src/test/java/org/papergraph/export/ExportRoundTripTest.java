package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.store.Store;

class ExportRoundTripTest {

    @Property(tries = 100)
    @Domain(HardGraphs.class)
    void exportReadsBackAsTheSameGraph(@ForAll Set<Quad> quads) {
        try (Store store = Exports.storeOf(quads)) {
            for (ExportFormat format : ExportFormat.values()) {
                String text = Exports.export(store, ExportOptions.in(format));
                assertEquals(Exports.published(store, format), Exports.read(text, format), () -> format + "\n" + text);
            }
        }
    }

    @Property(tries = 50)
    void controlCharactersSurviveWhereTheFormatCarriesThem(@ForAll("withControls") Set<Quad> quads) {
        try (Store store = Exports.storeOf(quads)) {
            for (ExportFormat format : ExportFormat.values()) {
                if (format != ExportFormat.RDFXML) {
                    String text = Exports.export(store, ExportOptions.in(format));
                    assertEquals(Exports.published(store, format), Exports.read(text, format), () -> format + "\n" + text);
                }
            }
        }
    }

    @Provide
    Arbitrary<Set<Quad>> withControls() {
        return HardGraphs.withControls();
    }

    @Property(tries = 30)
    @Domain(HardGraphs.class)
    void orderOfArrivalLeavesNoTrace(@ForAll Set<Quad> quads) {
        List<Quad> shuffled = new ArrayList<>(quads);
        Collections.shuffle(shuffled, new Random(quads.hashCode()));
        try (Store store = Exports.storeOf(quads); Store other = Exports.storeOf(shuffled.subList(0, shuffled.size() / 2))) {
            other.write(dataset -> shuffled.forEach(dataset::add));
            for (ExportFormat format : ExportFormat.values()) {
                ExportOptions options = ExportOptions.in(format).withBase("https://example.org/set/");
                String text = Exports.export(store, options);
                assertEquals(text, Exports.export(other, options));
                assertEquals(text, Exports.export(store, options));
                assertFalse(text.contains("\r"));
                assertTrue(text.isEmpty() || text.endsWith("\n"));
            }
        }
    }

    @Property(tries = 50)
    @Domain(HardGraphs.class)
    void linesStandInTheOrderOfTheirBytesAndDiffer(@ForAll Set<Quad> quads) {
        try (Store store = Exports.storeOf(quads)) {
            for (ExportFormat format : List.of(ExportFormat.NTRIPLES, ExportFormat.NQUADS)) {
                List<byte[]> lines = Exports.export(store, ExportOptions.in(format)).lines()
                        .map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
                for (int i = 1; i < lines.size(); i++) {
                    assertTrue(Arrays.compareUnsigned(lines.get(i - 1), lines.get(i)) < 0);
                }
            }
        }
    }
}
