package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long lines that make patterns which backtrack, or normalisers, take time that grows with the square of the length. */
class HostileLinesTest {

    private static final int LENGTH = 25_000;
    /** Linear time keeps it on any machine, quadratic time exceeds it. */
    private static final Duration DEADLINE = Duration.ofSeconds(60);

    static Stream<String> units() {
        return Stream.of(" ", ",", "(", ")", "()", "((a)", "(1)", "a and ", "on behalf of ", "Dr.", "et al. ", "…", ". ", "1", "1A", "a1", "*", "^1", "$a", "&amp;", "\u200B",
                "王，", "教授", "A MA ", "\\a{1}", "@a ", "0000-0002-1825-0097 ", " · ", "; a, b", "A. ", "Okafor, Uma; ", "\u0301\u0323", "A-", "a.", "-", "<sup>", "</sup>", "www.");
    }

    @ParameterizedTest
    @MethodSource("units")
    void longLineIsReadInLinearTime(String unit) {
        String line = unit.repeat(LENGTH / unit.length());
        String page = "Ada Example\n\nLG\n2 Papers\n\nLGMar 1, 2020\nTitle " + line + "x\n\nJane Doe" + line + "x, John Roe\n\n" + line + " Text.\n";
        String related = "Get trending papers in your email inbox once a day!\nSubscribeTitle " + line + "x\n\nText " + line + "x\n\nTitle\n\nText.\n";
        assertTimeoutPreemptively(DEADLINE, () -> {
            assertFalse(Reading.of(page).entries().isEmpty());
            assertFalse(Reading.of(related).entries().isEmpty());
        });
    }
}
