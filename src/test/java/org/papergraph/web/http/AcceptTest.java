package org.papergraph.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptTest {

    private static final List<String> OFFERS = List.of("text/html", "text/turtle", "application/ld+json");
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    @Test
    void theHighestQualityWinsAndTheFirstOfferAmongEquals() {
        assertEquals(Optional.of("text/html"), best(""));
        assertEquals(Optional.of("text/html"), best("*/*"));
        assertEquals(Optional.of("text/turtle"), best("text/html;q=0.5, text/turtle;q=0.9"));
        assertEquals(Optional.of("application/ld+json"), best("application/*, text/*;q=0.3"));
        assertEquals(Optional.of("text/turtle"), best("Text/Turtle"));
        assertEquals(Optional.of("text/html"), best(BROWSER));
    }

    @Test
    void oddHeadersAreReadAsFarAsTheyGo() {
        assertEquals(Optional.of("text/html"), best("*; q=.2, */*; q=.2"));
        assertEquals(Optional.of("text/turtle"), best("text/turtle;charset=utf-8;q=0.123456"));
        assertEquals(Optional.of("text/turtle"), best(",, ;;q=1 , text/turtle"));
        assertEquals(Optional.empty(), best("application/*+json"));
        assertEquals(Optional.empty(), best(","));
    }

    @Test
    void theMostSpecificRangeDecides() {
        assertEquals(Optional.of("text/turtle"), best("text/*;q=0.9, text/html;q=0.1"));
        assertEquals(Optional.of("text/turtle"), best("*/*, text/html;q=0"));
    }

    @Test
    void whatHasNoQualityIsRefused() {
        assertEquals(Optional.empty(), best("image/png"));
        assertEquals(Optional.empty(), best("text/turtle;q=0"));
        assertEquals(Optional.empty(), best("text/turtle;q=much"));
    }

    @Test
    void browsersPreferHtmlAndProgramsDoNot() {
        assertTrue(Accept.of(BROWSER).prefersHtml());
        assertFalse(Accept.of("*/*").prefersHtml());
        assertFalse(Accept.of("text/html;q=0.4, application/sparql-results+json").prefersHtml());
    }

    private static Optional<String> best(String header) {
        return Accept.of(header).best(OFFERS);
    }
}
