package org.papergraph.web.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HostsTest {

    @Test
    void loopbackAnswersToItsOwnNamesAlone() {
        Hosts hosts = Hosts.of("127.0.0.1");
        for (String header : List.of("localhost", "localhost:3030", "LOCALHOST:1", "127.0.0.1:3030", "[::1]:3030")) {
            assertTrue(hosts.allow(header), header);
        }
        for (String header : List.of("", "evil.example", "localhost.evil.example:3030", "127.0.0.1.nip.io", "::1")) {
            assertFalse(hosts.allow(header), header);
        }
    }

    @Test
    void everyNameIsAllowedWhenTheServerIsOpenToTheNetwork() {
        assertTrue(Hosts.of("0.0.0.0").allow("papers.example.org"));
    }
}
