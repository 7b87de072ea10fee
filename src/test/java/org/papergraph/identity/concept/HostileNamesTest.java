package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.identity.TitleKey;

/** Long names and titles cost linear time and no stack. */
class HostileNamesTest {

    private static final int LENGTH = 60_000;
    /** Linear time keeps it on any machine, quadratic time exceeds it. */
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "A-", "a-a", "A1 ", "A", "1 ", "(A", "(AB) ", "=", "<", "<i ", "\\a", "model ", "s", ".", "'", "$", "1x", "v1"})
    void longNameIsKeyedInLinearTime(String unit) {
        String name = unit.repeat(LENGTH / unit.length());
        assertTimeoutPreemptively(DEADLINE, () -> {
            assertFalse(ConceptKey.of("A" + name + "x").isEmpty());
            assertFalse(ConceptKey.of("Ab " + name + " model").isEmpty());
            assertFalse(TitleKey.of("A" + name + "x").isEmpty());
            assertFalse(AbbreviationExpander.expanded("A" + name + "x", shortForm -> Optional.empty()).isEmpty());
        });
    }
}
