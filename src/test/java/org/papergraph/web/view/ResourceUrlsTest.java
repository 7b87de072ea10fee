package org.papergraph.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceUrlsTest {

    private final ResourceUrls addresses = new ResourceUrls("https://example.org/id/");

    @Test
    void keyMayBeMeantAsItStandsOrDecoded() {
        assertEquals(
                List.of("https://example.org/id/person/zo%C3%AB", "https://example.org/id/person/zoë"),
                addresses.candidates("person/zo%C3%AB"));
        assertEquals(List.of("https://example.org/id/method/sam"), addresses.candidates("method/sam"));
    }

    @Test
    void delimitersAndBrokenBytesStayEncoded() {
        assertEquals(List.of("https://example.org/id/a%2Fb%25%3F"), addresses.candidates("a%2Fb%25%3F"));
        assertEquals(List.of("https://example.org/id/a%C3"), addresses.candidates("a%C3"));
        assertEquals("https://example.org/id/a-%2B", addresses.candidates("%61%2d%2b").get(1));
    }

    @Test
    void keyThatNoIriCanHoldMeansNothing() {
        assertEquals(List.of(), addresses.candidates("a<b"));
        assertEquals(List.of(), addresses.candidates("a|b\""));
    }

    @Test
    void linksAreEncodedForTheWireAndLeadBack() {
        String iri = "https://example.org/id/person/zoë-%2F";
        assertEquals("/page/person/zo%C3%AB-%2F", addresses.page(iri));
        assertEquals("/data/person/zo%C3%AB-%2F.ttl", addresses.data(iri, "ttl"));
        assertEquals(iri, addresses.candidates("person/zo%C3%AB-%2F").get(1));
    }

    @Test
    void foreignIrisLeadToTheirSiteAndOthersNowhere() {
        assertEquals("https://github.com/a/b", addresses.href("https://github.com/a/b"));
        assertEquals("/ontology#Method", addresses.href("https://w3id.org/papergraph/ontology#Method"));
        assertEquals("", addresses.href("javascript:alert(1)"));
        assertEquals("", addresses.href("urn:x"));
    }
}
