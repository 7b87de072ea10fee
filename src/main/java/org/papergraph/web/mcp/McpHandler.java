package org.papergraph.web.mcp;

import java.net.URI;
import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/**
 * {@code /mcp}: the Model Context Protocol for agents, which a servlet of its own speaks. Pages of other sites may not
 * use it through the browsers of those who can reach this server, as the protocol wants it.
 */
public final class McpHandler implements Handler {

    public static final String PATH = "/mcp";

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
    public Optional<Response> answer(Request request) {
        String origin = request.header("Origin");
        return origin.isEmpty() || isOwn(origin, request.header("Host"))
                ? Optional.empty()
                : Optional.of(Response.text(403, "Pages of other sites may not use " + PATH + "."));
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
