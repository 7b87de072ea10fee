package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Clients that send or read slowly take nothing away from the others. */
class SlowClientsTest {

    private static final int CLIENTS = 300;
    private static final String HALF = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 100\r\n\r\nASK";
    private static final String HALF_OF_A_CHUNK =
            "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{";

    @Test
    void manyIdleConnectionsAndHalfRequestsHoldNobodyUp() throws IOException {
        List<Socket> clients = new ArrayList<>();
        RunningServer server = RunningServer.start();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(client(server, ""));
                clients.add(client(server, i % 2 == 0 ? HALF : HALF_OF_A_CHUNK));
                clients.add(client(server, "GET / HT"));
            }
            for (String path : List.of("/health", "/page/method/sam", "/sparql?query=ASK%7B%7D", "/metrics")) {
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(200, server.get(path).statusCode(), path));
            }
            assertEquals(200, server.send("POST", "/sparql", "ASK {}", "Content-Type", "application/sparql-query").statusCode());
        } finally {
            assertTimeoutPreemptively(Duration.ofSeconds(15), server::close, "half requests do not keep the server from stopping");
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    @Test
    void bodyThatIsTooLargeOrMalformedIsRefusedAndTheConnectionClosed() throws IOException {
        try (RunningServer server = RunningServer.start()) {
            String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n";
            assertTrue(response(server, head + "Content-Length: 3000000\r\n\r\n" + "x".repeat(3_000_000)).startsWith("HTTP/1.1 413 "));
            assertTrue(response(server, head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nASK{}\r\n0\r\n\r\n").startsWith("HTTP/1.1 400 "));
            String whole = response(server, head + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nASK\r\n3\r\n {}\r\n0\r\n\r\n");
            assertTrue(whole.startsWith("HTTP/1.1 200 "), whole);
        }
    }

    /** Twelve seconds long: the body's deadline. */
    @Test
    @EnabledIfSystemProperty(named = "papergraph.long", matches = "true")
    void bodyAndHeadersByteByByteReachTheirDeadline() throws Exception {
        try (RunningServer server = RunningServer.start(); Socket body = client(server, HALF); Socket head = client(server, "GET / HTTP/1.1\r\n")) {
            StringBuilder answer = new StringBuilder();
            boolean open = true;
            long start = System.nanoTime();
            while (open && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(40)) {
                TimeUnit.SECONDS.sleep(1);
                try {
                    if (body.getInputStream().available() > 0) {
                        answer.append(new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                    }
                    if (answer.isEmpty()) {
                        body.getOutputStream().write(' ');
                    }
                    head.getOutputStream().write('x');
                } catch (IOException closed) {
                    open = false;
                }
            }
            assertTrue(answer.toString().startsWith("HTTP/1.1 408 "), answer::toString);
            assertTrue(!open, "the connection whose headers never end is closed");
        }
    }

    /** Some fifteen seconds long: the deadline of a part of a response. */
    @Test
    @EnabledIfSystemProperty(named = "papergraph.long", matches = "true")
    void resultThatIsNotReadIsCutOff() throws Exception {
        String values = IntStream.range(0, 300).mapToObj(i -> "\"" + "value".repeat(10) + i + "\"").collect(Collectors.joining(" "));
        String query = "SELECT * { VALUES ?a { " + values + " } VALUES ?b { " + values + " } }";
        String head = "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: text/csv\r\nContent-Type: application/sparql-query\r\nContent-Length: "
                + query.length() + "\r\n\r\n";
        try (RunningServer server = RunningServer.start()) {
            int whole = response(server, head + query).length();
            try (Socket client = client(server, head + query)) {
                TimeUnit.SECONDS.sleep(14);
                assertTrue(rest(client).length() < whole, "one who does not read is cut off");
            }
        }
    }

    private static String rest(Socket client) throws IOException {
        client.setSoTimeout(20_000);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            client.getInputStream().transferTo(read);
        } catch (SocketException reset) {
            return read.toString(StandardCharsets.UTF_8);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    private static Socket client(RunningServer server, String sent) throws IOException {
        Socket client = new Socket("127.0.0.1", server.server().port());
        client.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
        return client;
    }

    private static String response(RunningServer server, String sent) throws IOException {
        try (Socket client = client(server, sent)) {
            client.setSoTimeout(20_000);
            InputStream in = client.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
