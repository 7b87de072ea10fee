package org.papergraph.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ResourceUrlsTest {

    private final ResourceUrls addresses = new ResourceUrls("https://example.org/id/");

    @Test
    void linksAreEncodedForTheWireAndLeadBack() {
        String iri = "https://example.org/id/person/zoë-%2F";
        assertEquals("/page/person/zo%C3%AB-%2F", addresses.page(iri));
        assertEquals("/data/person/zo%C3%AB-%2F.ttl", addresses.data(iri, "ttl"));
        assertEquals(iri, addresses.keys().candidates("person/zo%C3%AB-%2F").get(1));
    }

    @Test
    void foreignIrisLeadToTheirSiteAndOthersNowhere() {
        assertEquals("https://github.com/a/b", addresses.href("https://github.com/a/b"));
        assertEquals("/ontology#Method", addresses.href("https://w3id.org/papergraph/ontology#Method"));
        assertEquals("", addresses.href("javascript:alert(1)"));
        assertEquals("", addresses.href("urn:x"));
    }
}
