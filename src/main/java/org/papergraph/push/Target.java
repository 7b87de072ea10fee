package org.papergraph.push;

import java.net.URI;
import java.time.Duration;
import org.apache.jena.http.HttpLib;

/**
 * A store that others serve over HTTP, and how to speak with it.
 *
 * @param address of its graph store or of its SPARQL Update
 * @param compressing true to gzip what is sent, as long as the target takes it
 * @param batch number of statements in one request; 0 for what is usual with the protocol
 * @param patience how long to wait for a target that answered before and does not now
 */
public record Target(URI address, PushProtocol protocol, Credentials credentials, boolean compressing, int batch, Duration patience) {

    public Target {
        if (!address.isAbsolute() || !address.getScheme().matches("https?") || address.getHost() == null || address.getFragment() != null) {
            throw new IllegalArgumentException("not the address of a store, such as https://example.org/data");
        }
        if (address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("a user and a password do not belong into the address, where others can read them");
        }
        if (batch < 0 || patience.isNegative()) {
            throw new IllegalArgumentException("a batch and a patience are not negative");
        }
    }

    /** A target with the usual ways. */
    public static Target at(String address) {
        return new Target(URI.create(address), PushProtocol.AUTO, Credentials.NONE, true, 0, Duration.ofMinutes(5));
    }

    public Target with(Credentials chosen) {
        return new Target(address, protocol, chosen, compressing, batch, patience);
    }

    public Target with(PushProtocol chosen) {
        return new Target(address, chosen, credentials, compressing, batch, patience);
    }

    public Target withBatch(int statements) {
        return new Target(address, protocol, credentials, compressing, statements, patience);
    }

    public Target withPatience(Duration longest) {
        return new Target(address, protocol, credentials, compressing, batch, longest);
    }

    public Target uncompressed() {
        return new Target(address, protocol, credentials, false, batch, patience);
    }

    /** The address without its query, which may hold a key. */
    public String shown() {
        return HttpLib.endpoint(address.toString());
    }
}
