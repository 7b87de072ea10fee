package org.papergraph.web.mcp;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;

/**
 * {@code /mcp}: the Model Context Protocol for agents, spoken by a servlet. Requests of other origins are refused, as the
 * protocol demands it of servers on a loopback address.
 */
public final class McpRoutes {

    public static final String PATH = "/mcp";

    public List<Route> routes() {
        return List.of(Route.forward(List.of("POST"), PATH, McpRoutes::refusal).sameOriginOnly().named("Mcp"));
    }

    private static Optional<Response> refusal(Request request) {
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
