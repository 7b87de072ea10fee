package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.SampleStore;
import org.papergraph.store.Store;

/**
 * No request is answered by a failure of the server, over raw sockets. A long run, of 20,000 requests, is
 * {@code mvn test -Dtest=HostileRequestsTest -Dpapergraph.requests=20000}, with {@code -Dpapergraph.seed=…} for others.
 */
class HostileRequestsTest {

    private static final int REQUESTS = Integer.getInteger("papergraph.requests", 500);
    private static final long SEED = Long.getLong("papergraph.seed", 9);
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    @Test
    void noRequestIsAnsweredByAFailureOfTheServer() {
        HostileRequests requests = new HostileRequests(SEED);
        List<String> failures = new ArrayList<>();
        Map<String, Integer> statuses = new TreeMap<>();
        try (Store store = SampleStore.open();
                PapergraphServer server = PapergraphServer.start(
                        RunningServer.options().withEditing(true).withQueryTimeout(Duration.ofSeconds(2)), store, NamedQueries.read(Path.of("queries")))) {
            for (int i = 0; i < REQUESTS; i++) {
                String request = requests.next();
                String answer = RawExchange.sendAll(server.address(), request);
                String status = status(answer);
                statuses.merge(status, 1, Integer::sum);
                if (status.startsWith("5") && !status.equals("503") || answer.contains("its log says why") || answer.contains("-32603")) {
                    failures.add(request + "\n----\n" + answer.substring(0, Math.min(1500, answer.length())));
                }
            }
            assertTrue(RawExchange.sendAll(server.address(), "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").startsWith("HTTP/1.1 200 "));
        }
        assertEquals(List.of(), failures, failures.size() + " of " + REQUESTS);
        assertTrue(statuses.getOrDefault("200", 0) > REQUESTS / 20 && statuses.getOrDefault("400", 0) > REQUESTS / 20, statuses::toString);
    }

    /** Of the first answer that is not provisional; empty where the connection was closed on what is no request at all. */
    private static String status(String answer) {
        Matcher status = STATUS.matcher(answer);
        while (status.find()) {
            if (!status.group(1).startsWith("1")) {
                return status.group(1);
            }
        }
        return "";
    }
}
