package org.papergraph.document.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static final String ROCKETS = "🚀🚀 SAM 𝔸";

    @Test
    void spanCountsCodePointsWhereTextCountsUnits() {
        Span span = Span.ofUnits(ROCKETS, ROCKETS.indexOf("SAM"), ROCKETS.indexOf("SAM") + 3);
        assertEquals(new Span(3, 6), span);
        assertEquals("SAM", span.in(ROCKETS));
        assertEquals("𝔸", new Span(7, 8).in(ROCKETS));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "2, 2", "3, 2"})
    void emptyAndReversedStretchesAreNoSpans(int begin, int end) {
        assertThrows(IllegalArgumentException.class, () -> new Span(begin, end));
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertFalse(new Span(0, 3).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).overlaps(new Span(3, 5)));
        assertTrue(new Span(0, 4).contains(new Span(0, 4)));
        assertFalse(new Span(0, 4).contains(new Span(3, 5)));
    }

    @Property
    void unitsThatBorderOnCodePointsComeBack(@ForAll("texts") String text,
            @ForAll @IntRange(max = 20) int first, @ForAll @IntRange(min = 1, max = 20) int length) {
        int points = text.codePointCount(0, text.length());
        int from = Math.min(first, points - 1);
        int to = Math.min(from + length, points);
        int begin = text.offsetByCodePoints(0, from);
        int end = text.offsetByCodePoints(0, to);
        Span span = Span.ofUnits(text, begin, end);
        assertEquals(new Span(from, to), span);
        assertEquals(text.substring(begin, end), span.in(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", " ", "é", "e\u0301", "\uD83D\uDE80", "\uD835\uDD38", "\u6DF1").list().ofMinSize(1).ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
