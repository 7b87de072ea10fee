package org.papergraph.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * The names by which the server may be called. A server on a loopback address accepts only the names of loopback, so that
 * a page elsewhere cannot reach it through a name that it points at this machine (DNS rebinding).
 */
final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopback;

    private Hosts(boolean loopback) {
        this.loopback = loopback;
    }

    /** The names for a server that listens at a host. */
    public static Hosts of(String host) {
        try {
            return new Hosts(InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            throw new ServerException("there is no host " + host + " to listen at", e);
        }
    }

    /** @param header the header Host, such as {@code localhost:3030} */
    public boolean allow(String header) {
        String name = header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        return !loopback || LOOPBACK.contains(name);
    }
}
