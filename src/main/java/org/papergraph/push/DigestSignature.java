package org.papergraph.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.http.auth.AuthChallenge;

/**
 * Signs requests by <a href="https://www.rfc-editor.org/rfc/rfc7616">digest authentication</a>, by one challenge as long as the target
 * takes it. The signature that comes with Jena leaves out the query of an address, which names the graph here.
 */
final class DigestSignature {

    private static final HexFormat HEX = HexFormat.of();

    private final Credentials.Login login;
    private final AuthChallenge challenge;
    private final String algorithm;
    private final String clientNonce;
    private int count;

    DigestSignature(Credentials.Login login, AuthChallenge challenge) {
        this.login = login;
        this.challenge = challenge;
        this.algorithm = challenge.authParams.getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        this.clientNonce = HEX.formatHex(random);
    }

    /** The value of the header for a request; none where the target asks for what Java does not have. */
    Optional<String> of(String method, URI address) {
        try {
            MessageDigest hash = MessageDigest.getInstance(algorithm);
            String target = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            String who = hex(hash, login.user() + ":" + challenge.realm + ":" + login.password());
            String what = hex(hash, method + ":" + target);
            String number = String.format(Locale.ROOT, "%08x", ++count);
            boolean counts = challenge.qop != null;
            String middle = counts ? number + ":" + clientNonce + ":auth:" : "";
            String response = hex(hash, who + ":" + challenge.nonce + ":" + middle + what);
            return Optional.of("Digest username=\"" + login.user().replace("\\", "\\\\").replace("\"", "\\\"") + "\", realm=\"" + challenge.realm + "\", nonce=\"" + challenge.nonce
                    + "\", uri=\"" + target + "\", algorithm=" + algorithm + ", response=\"" + response + "\""
                    + (counts ? ", qop=auth, nc=" + number + ", cnonce=\"" + clientNonce + "\"" : "")
                    + (challenge.opaque == null ? "" : ", opaque=\"" + challenge.opaque + "\""));
        } catch (NoSuchAlgorithmException unknown) {
            return Optional.empty();
        }
    }

    private static String hex(MessageDigest hash, String text) {
        return HEX.formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
