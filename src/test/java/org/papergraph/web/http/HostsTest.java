package org.papergraph.web.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {

    private static final Site HERE = Site.of("http://localhost:3030/id/");

    @Test
    void loopbackAnswersToItsOwnNamesAlone() {
        Hosts hosts = Hosts.of("127.0.0.1", HERE);
        for (String header : List.of("localhost", "localhost:3030", "LOCALHOST:1", "127.0.0.1:3030", "[::1]:3030")) {
            assertTrue(hosts.allow(header), header);
        }
        for (String header : List.of("", "evil.example", "localhost.evil.example:3030", "127.0.0.1.nip.io", "::1")) {
            assertFalse(hosts.allow(header), header);
        }
    }

    @Test
    void hostOfTheBaseIriIsThatOfAProxy() {
        Hosts hosts = Hosts.of("127.0.0.1", Site.of("https://kg.example.org/pg/id/"));
        for (String header : List.of("kg.example.org", "KG.example.org:443", "localhost:3030")) {
            assertTrue(hosts.allow(header), header);
        }
        for (String header : List.of("", "example.org", "evil.example", "kg.example.org.evil.example", "a.kg.example.org")) {
            assertFalse(hosts.allow(header), header);
        }
        assertFalse(Hosts.of("127.0.0.1", Site.of("urn:example:")).allow(""));
    }

    @Test
    void everyNameIsAllowedWhenTheServerIsOpenToTheNetwork() {
        assertTrue(Hosts.of("0.0.0.0", HERE).allow("papers.example.org"));
    }
}
