package org.papergraph.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void localNamesBecomeWords() {
        assertEquals("uses method", Labels.words("https://w3id.org/papergraph/ontology#usesMethod"));
        assertEquals("is part of", Labels.words("http://purl.org/dc/terms/isPartOf"));
        assertEquals("sha256", Labels.words("https://w3id.org/papergraph/ontology#sha256"));
    }

    @Test
    void onlyCertaintyIsAHundredPercent() {
        assertEquals("99 %", Labels.percentage("0.999"));
        assertEquals("100 %", Labels.percentage("1.000"));
        assertEquals("93 %", Labels.percentage("0.930"));
        assertEquals("", Labels.percentage(""));
    }

    @Test
    void keysBecomeWords() {
        assertEquals("entry 3", Labels.ofKey("source/ab12/entry/3"));
        assertEquals("thing", Labels.ofKey("thing"));
    }

    @Test
    void dateWithoutAYearSaysSo() {
        assertEquals("17 March, year not stated", Labels.date("--03-17"));
        assertEquals("2024-05-02", Labels.date("2024-05-02"));
        assertEquals("", Labels.date(""));
    }

    @Test
    void longTextIsCutBetweenWordsAndCodePoints() {
        assertEquals("short", Labels.opening("short"));
        assertEquals("word ".repeat(15) + "word …", Labels.opening("word ".repeat(40)));
        assertEquals("🙂".repeat(80) + " …", Labels.opening("🙂".repeat(81)));
    }

    @Test
    void termsAreShortenedWithTheirPrefix() {
        assertEquals("pg:usesMethod", Labels.prefixed("https://w3id.org/papergraph/ontology#usesMethod"));
        assertEquals("https://example.org/x", Labels.prefixed("https://example.org/x"));
    }
}
