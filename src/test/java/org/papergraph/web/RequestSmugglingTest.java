package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests whose end two readers could see at different places, over raw sockets: each gets one 400 and the connection is closed, so
 * that nothing behind it is taken for a request of its own.
 */
class RequestSmugglingTest {

    private static final String HIDDEN = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String FORM = "Host: localhost\r\nContent-Type: application/sparql-query\r\n";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "6;a=\"\r\nASK{}\r\n0\r\n\r\n", "6;a=\"\n\"\r\nASK {}\r\n0\r\n\r\n", "6;\n\r\nASK {}\r\n0\r\n\r\n", "6;a=\"b\r\n\r\nASK {}\r\n0\r\n\r\n",
        "6;a=\"\\\r\n\"\r\nASK {}\r\n0\r\n\r\n", "6;a=\"\r\"\r\nASK {}\r\n0\r\n\r\n"})
    void chunkExtensionWithALineBreakEndsTheConnection(String body) {
        assertRefused("POST /sparql HTTP/1.1\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\n" + body + HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Content-Length: 6\r\nContent-Length: 7\r\n", "Content-Length: 6, 7\r\n", "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n", "Transfer-Encoding: chunked, identity\r\n", "Content-Length: +6\r\n", "Content-Length: -6\r\n",
        "Content-Length: 6 6\r\n", "Content-Length : 6\r\n", "X-Folded: a\r\n b\r\nContent-Length: 6\r\n", "Transfer-Encoding:\r\n chunked\r\n"})
    void lengthThatCanBeReadInTwoWaysEndsTheConnection(String headers) {
        assertRefused("POST /sparql HTTP/1.1\r\n" + FORM + headers + "\r\nASK {}" + HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6\r\nASK {}\r\n0\n\n", "6\nASK {}\n0\n\n", "6\r\nASK {}\n0\r\n\r\n", "6\r\nASK {}0\r\n\r\n", "g\r\nASK {}\r\n0\r\n\r\n", "-6\r\nASK {}\r\n0\r\n\r\n"})
    void chunkWithoutItsLineEndsEndsTheConnection(String body) {
        assertRefused("POST /sparql HTTP/1.1\r\n" + FORM + "Transfer-Encoding: chunked\r\n\r\n" + body + HIDDEN);
    }

    @Test
    void wellFormedChunksAreRead() {
        String answers = RawExchange.send(server, "POST /sparql HTTP/1.1\r\n" + FORM + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "6;name=\"value\"\r\nASK {}\r\n0\r\n\r\n");
        assertTrue(answers.startsWith("HTTP/1.1 200 "), answers);
    }

    private static void assertRefused(String request) {
        String answers = RawExchange.send(server, request);
        assertTrue(answers.startsWith("HTTP/1.1 400 "), answers);
        assertEquals(1, answers.split("HTTP/1\\.1 ", -1).length - 1, answers);
    }
}
