package org.papergraph.store.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "az", "lt", "el"})
    void lowerCaseIsFoldedToTheSame(String language) {
        Locale locale = Locale.forLanguageTag(language);
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> Character.isDefined(point) && Character.getType(point) != Character.SURROGATE)
                .mapToObj(point -> "a" + Character.toString(point) + " b")
                .forEach(text -> assertEquals(FoldedText.of(text), FoldedText.of(text.toLowerCase(locale)), () -> text));
    }

    @Test
    void otherLettersStayApart() {
        assertNotEquals(FoldedText.of("résumé"), FoldedText.of("resume"));
        assertEquals(FoldedText.of("ΟΔΟΣ"), FoldedText.of("οδος"));
    }
}
