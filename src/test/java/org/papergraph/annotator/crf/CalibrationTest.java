package org.papergraph.annotator.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Calibration BOASTER = Calibration.fit(boasts());

    @Test
    void boastfulConfidenceIsBroughtDownToTheShareThatIsRight() {
        assertEquals(0.25, BOASTER.of(0.5), 0.06);
        assertEquals(0.64, BOASTER.of(0.8), 0.06);
    }

    @Property
    void orderOfConfidencesIsKept(
            @ForAll @DoubleRange(max = 1) double one, @ForAll @DoubleRange(max = 1) double other) {
        double low = BOASTER.of(Math.min(one, other));
        double high = BOASTER.of(Math.max(one, other));
        assertTrue(0 <= low && low <= high && high <= 1, low + " " + high);
    }

    @Test
    void withoutOutcomesConfidencesAreLeftAsTheyAre() {
        assertEquals(0.7, Calibration.fit(List.of()).of(0.7));
    }

    private static List<Calibration.Outcome> boasts() {
        Random random = new Random(3);
        List<Calibration.Outcome> outcomes = new ArrayList<>();
        for (int index = 0; index < 8000; index++) {
            double raw = random.nextDouble();
            outcomes.add(new Calibration.Outcome(raw, random.nextDouble() < raw * raw));
        }
        return outcomes;
    }
}
