package org.papergraph.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteTest {

    private static final Site SITE = Site.of("https://kg.example.org/pg/id/");

    @ParameterizedTest
    @CsvSource({
        "http://localhost:3030/id/, ''", "https://kg.example.org/pg/id/, /pg", "https://kg.example.org/a/b/id/, /a/b", "https://kg.example.org/papers/, ''",
        "https://kg.example.org/kg#, ''", "https://kg.example.org/pid/, ''", "urn:example:, ''"})
    void pathOfTheSiteIsWhatStandsBeforeTheResources(String base, String path) {
        assertEquals(path, Site.of(base).path());
    }

    @ParameterizedTest
    @CsvSource({"/pg/page/x?a=b, /page/x?a=b", "/pg, /", "/pg?q=1, /?q=1", "/pg/, /", "/page/x, /page/x", "/pgx/y, /pgx/y", "*, *", "/pg/pg/x, /pg/x"})
    void pathOfTheSiteIsTakenOffOnce(String sent, String own) {
        assertEquals(own, SITE.stripped(sent));
    }

    @Test
    void linksToPathsOfTheServerBeginWithThePathOfTheSite() {
        assertEquals("/pg/page/x", SITE.rooted("/page/x"));
        for (String other : new String[] {"https://example.org/x", "//example.org/x", "", "#main"}) {
            assertEquals(other, SITE.rooted(other));
        }
    }

    @Test
    void addressIsThatOfTheProxyOrTheOneThatTheClientCalled() {
        assertEquals("https://kg.example.org/pg", SITE.address("http", "kg.example.org"));
        assertEquals("http://localhost:3030/pg", SITE.address("http", "localhost:3030"));
        assertEquals("http://localhost:4100", Site.of("http://localhost:3030/id/").address("http", "localhost:4100"));
    }
}
