package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivSectionTest {

    @ParameterizedTest
    @CsvSource({
        "LG, cs.LG", "cs.LG, cs.LG", "ML, stat.ML", "stat.ML, stat.ML", "NC, q-bio.NC", "q-bio.NC, q-bio.NC", "AS, eess.AS",
        "SY, cs.SY", "eess.SY, eess.SY", "eess.SP, eess.SP", "math.SP, math.SP", "data-an, physics.data-an"})
    void sectionIsCompletedWithItsArchive(String written, String section) {
        assertEquals(Optional.of(section), ArxivSection.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SP", "ST", "TH", "XX", "lg", "", ".", "cs.", "cs.ML", "cs.LG.x", ".LG", "cs"})
    void sectionOfSeveralArchivesAndUnknownOnesAreNone(String written) {
        assertEquals(Optional.empty(), ArxivSection.of(written));
    }
}
