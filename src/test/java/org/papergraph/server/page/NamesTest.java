package org.papergraph.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void localNamesBecomeWords() {
        assertEquals("uses method", Names.words("https://w3id.org/papergraph/ontology#usesMethod"));
        assertEquals("is part of", Names.words("http://purl.org/dc/terms/isPartOf"));
        assertEquals("sha256", Names.words("https://w3id.org/papergraph/ontology#sha256"));
    }

    @Test
    void onlyCertaintyIsAHundredPercent() {
        assertEquals("99 %", Names.percentage("0.999"));
        assertEquals("100 %", Names.percentage("1.000"));
        assertEquals("93 %", Names.percentage("0.930"));
        assertEquals("", Names.percentage(""));
    }

    @Test
    void keysBecomeWords() {
        assertEquals("entry 3", Names.ofKey("source/ab12/entry/3"));
        assertEquals("thing", Names.ofKey("thing"));
    }

    @Test
    void dateWithoutAYearSaysSo() {
        assertEquals("17 March, year not stated", Names.date("--03-17"));
        assertEquals("2024-05-02", Names.date("2024-05-02"));
        assertEquals("", Names.date(""));
    }

    @Test
    void longTextIsCutBetweenWordsAndCodePoints() {
        assertEquals("short", Names.opening("short"));
        assertEquals("word ".repeat(15) + "word …", Names.opening("word ".repeat(40)));
        assertEquals("🙂".repeat(80) + " …", Names.opening("🙂".repeat(81)));
    }

    @Test
    void termsAreShortenedWithTheirPrefix() {
        assertEquals("pg:usesMethod", Names.prefixed("https://w3id.org/papergraph/ontology#usesMethod"));
        assertEquals("https://example.org/x", Names.prefixed("https://example.org/x"));
    }
}
