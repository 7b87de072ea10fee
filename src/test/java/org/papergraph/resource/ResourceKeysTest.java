package org.papergraph.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceKeysTest {

    private final ResourceKeys keys = new ResourceKeys("https://example.org/id/");

    @Test
    void keyMayBeMeantAsItStandsOrDecoded() {
        assertEquals(
                List.of("https://example.org/id/person/zo%C3%AB", "https://example.org/id/person/zoë"),
                keys.candidates("person/zo%C3%AB"));
        assertEquals(List.of("https://example.org/id/method/sam"), keys.candidates("method/sam"));
    }

    @Test
    void delimitersAndBrokenBytesStayEncoded() {
        assertEquals(List.of("https://example.org/id/a%2Fb%25%3F"), keys.candidates("a%2Fb%25%3F"));
        assertEquals(List.of("https://example.org/id/a%C3"), keys.candidates("a%C3"));
        assertEquals("https://example.org/id/a-%2B", keys.candidates("%61%2d%2b").get(1));
    }

    @Test
    void keyThatNoIriCanHoldMeansNothing() {
        assertEquals(List.of(), keys.candidates("a<b"));
        assertEquals(List.of(), keys.candidates("a|b\""));
    }
}
