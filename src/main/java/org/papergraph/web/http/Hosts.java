package org.papergraph.web.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * The names by which the server may be called. A server on a loopback address accepts only the names of loopback and the host of
 * the base IRI, under which a proxy asks it, so that a page elsewhere cannot reach it through a name that it points at this machine
 * (DNS rebinding).
 */
final class Hosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopback;
    private final String own;

    private Hosts(boolean loopback, String own) {
        this.loopback = loopback;
        this.own = own;
    }

    /** The names for a server that listens at a host. */
    public static Hosts of(String host, Site site) {
        return new Hosts(isLoopback(host), site.host());
    }

    /** True for a name or an address that this machine alone reaches. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ServerException("there is no host " + host + " to listen at", e);
        }
    }

    /** @param header the header Host, such as {@code localhost:3030} */
    public boolean allow(String header) {
        String name = name(header);
        return !loopback || LOOPBACK.contains(name) || !name.isEmpty() && name.equals(own);
    }

    /** The names in words. */
    String inWords() {
        return own.isEmpty() || LOOPBACK.contains(own) ? "localhost" : "localhost and " + own;
    }

    /** The name in an authority such as {@code localhost:3030}, in lower case. */
    static String name(String authority) {
        return authority.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
