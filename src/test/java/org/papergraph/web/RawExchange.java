package org.papergraph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes sent over a socket as they are, and all that comes back until the server closes the connection. */
final class RawExchange {

    private static final int TIMEOUT_MILLISECONDS = 20_000;

    private RawExchange() {}

    /** @param request in ISO 8859-1, a byte a character */
    static String send(RunningServer server, String request) {
        try (Socket socket = connected(server.server().address())) {
            write(socket, request);
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new IllegalStateException("the connection was not closed", e);
        }
    }

    /** As {@link #send}, with an end of the request, so that the server need not wait for more; empty where it closes without an answer. */
    static String sendAll(String address, String request) {
        try (Socket socket = connected(address)) {
            write(socket, request);
            socket.shutdownOutput();
            return read(socket.getInputStream());
        } catch (SocketException closed) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException("no end of the answer to " + request, e);
        }
    }

    private static Socket connected(String address) throws IOException {
        URI server = URI.create(address);
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(TIMEOUT_MILLISECONDS);
        return socket;
    }

    private static void write(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try {
            in.transferTo(answers);
        } catch (SocketException reset) {
            if (answers.size() == 0) {
                throw reset;
            }
        }
        return answers.toString(StandardCharsets.ISO_8859_1);
    }
}
