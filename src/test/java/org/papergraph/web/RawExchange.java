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
        URI address = URI.create(server.server().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new IllegalStateException("the connection was not closed", e);
        }
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
