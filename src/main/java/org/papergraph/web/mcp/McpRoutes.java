package org.papergraph.web.mcp;

import io.modelcontextprotocol.spec.ProtocolVersions;
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

    private static final List<String> VERSIONS = List.of(
            ProtocolVersions.MCP_2024_11_05, ProtocolVersions.MCP_2025_03_26, ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);

    public List<Route> routes() {
        return List.of(Route.forward(List.of("POST"), PATH, McpRoutes::refusal).sameOriginOnly().runningQueries().named("Mcp"));
    }

    private static Optional<Response> refusal(Request request) {
        String origin = request.header("Origin");
        if (!origin.isEmpty() && !isOwn(origin, request.header("Host"))) {
            return Optional.of(Response.text(403, "Pages of other sites may not use " + PATH + "."));
        }
        String version = request.header("MCP-Protocol-Version");
        return version.isEmpty() || VERSIONS.contains(version)
                ? Optional.empty()
                : Optional.of(Response.text(400, "This server does not speak version " + version + " of the protocol, but " + String.join(", ", VERSIONS) + "."));
    }

    private static boolean isOwn(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
