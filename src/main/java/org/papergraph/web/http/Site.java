package org.papergraph.web.http;

import java.net.URI;
import java.util.Optional;

/**
 * The site on the Web that a store belongs to by its base IRI: {@code https://kg.example.org/pg/id/} means that a proxy in front of
 * the server has the host {@code kg.example.org} and lets the server have the paths below {@code /pg}.
 *
 * @param authority host, with a port where there is one; empty where the base names none
 * @param path before the paths of all routes, such as {@code /pg}; empty where the base does not end in {@code /id/}
 */
public record Site(String scheme, String authority, String path) {

    private static final String RESOURCES = "/id/";

    public static Site of(String baseIri) {
        URI base = URI.create(baseIri);
        String path = Optional.ofNullable(base.getRawPath()).orElse("");
        return new Site(
                Optional.ofNullable(base.getScheme()).orElse(""),
                Optional.ofNullable(base.getRawAuthority()).orElse(""),
                path.endsWith(RESOURCES) ? path.substring(0, path.length() - RESOURCES.length()) : "");
    }

    /** The name of the host, without a port. */
    String host() {
        return Hosts.name(authority);
    }

    /** What a path of a route is to clients: {@code /page/x} is {@code /pg/page/x}; any other text stays as it is. */
    public String rooted(String link) {
        return link.startsWith("/") && !link.startsWith("//") ? path + link : link;
    }

    /** The path of a route, and a query behind it, from what a client or a proxy sent, with or without the path of the site. */
    String stripped(String pathAndQuery) {
        if (path.isEmpty() || !pathAndQuery.startsWith(path)) {
            return pathAndQuery;
        }
        String rest = pathAndQuery.substring(path.length());
        return rest.isEmpty() || rest.startsWith("?") ? "/" + rest : rest.startsWith("/") ? rest : pathAndQuery;
    }

    /**
     * Scheme, host, port and path before all routes, as the client knows them: behind a proxy the base says whether that is https.
     *
     * @param received the scheme of the connection
     * @param host the header Host
     */
    String address(String received, String host) {
        return origin(received, host) + path;
    }

    /** The same without the path. */
    String origin(String received, String host) {
        return (host.equalsIgnoreCase(authority) ? scheme : received) + "://" + host;
    }
}
