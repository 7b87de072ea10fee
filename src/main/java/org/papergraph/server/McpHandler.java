package org.papergraph.server;

import java.net.URI;
import java.util.Optional;

/**
 * {@code /mcp}: the Model Context Protocol for agents, which a servlet of its own speaks. Pages of other sites may not
 * use it through the browsers of those who can reach this server, as the protocol wants it.
 */
final class McpHandler implements Handler {

    static final String PATH = "/mcp";

    @Override
    public boolean handles(String path) {
        return path.equals(PATH);
    }

    @Override
    public String methods() {
        return "POST, OPTIONS";
    }

    @Override
    public boolean isOpenToOtherSites() {
        return false;
    }

    @Override
    public Optional<Answer> answer(Request request) {
        String origin = request.header("Origin");
        return origin.isEmpty() || isOwn(origin, request.header("Host"))
                ? Optional.empty()
                : Optional.of(Answer.text(403, "Pages of other sites may not use " + PATH + "."));
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
