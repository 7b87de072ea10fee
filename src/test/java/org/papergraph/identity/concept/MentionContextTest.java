package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.Span;
import org.papergraph.identity.wording.SurfaceForm.Place;

class MentionContextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Loss scaling helps. | START",
        "[Context] Loss scaling helps. | START",
        "Background: Loss scaling helps. | START",
        "MATERIALS AND METHODS: Loss scaling helps. | START",
        "(1) Loss scaling helps. | START",
        "It has two parts: 1) a filter, 2) Loss scaling. | START",
        "𝒜: 1) Loss scaling helps. | START",
        "We use Loss scaling. | MIDDLE",
        "We propose ABC: Loss scaling. | MIDDLE",
        "In f(x) Loss scaling helps. | MIDDLE"})
    void headingsAndNumbersOfItemsBeginASentenceAnew(String text, Place place) {
        int begin = text.codePointCount(0, text.indexOf("Loss"));
        Annotation annotation = new Annotation(text, List.of(new Span(0, text.codePointCount(0, text.length()))), List.of(), List.of());
        assertEquals(place, new MentionContext(annotation, false).written("Loss scaling", new Span(begin, begin + 12)).place());
    }
}
