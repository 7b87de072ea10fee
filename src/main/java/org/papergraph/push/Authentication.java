package org.papergraph.push;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.http.HttpLib;
import org.apache.jena.http.auth.AuthChallenge;
import org.apache.jena.riot.web.HttpNames;

/** Shows a target who sends: a token at once, a password in the way that the target asks for. */
final class Authentication {

    private final Credentials credentials;
    private Signature signature = (method, address) -> Optional.empty();

    Authentication(Credentials credentials) {
        this.credentials = credentials;
        if (credentials instanceof Credentials.Token token) {
            signature = (method, address) -> Optional.of(HttpLib.bearerAuthHeader(token.token()));
        }
    }

    @FunctionalInterface
    private interface Signature {
        Optional<String> of(String method, URI address);
    }

    /** Signs a request by what the target has asked for so far. */
    void sign(HttpRequest.Builder builder, String method, URI address) {
        signature.of(method, address).ifPresent(value -> builder.setHeader(HttpNames.hAuthorization, value));
    }

    /** Learns what a target asks for; true where the same request, signed so, may be accepted. */
    boolean learn(HttpResponse<?> response) {
        if (!(credentials instanceof Credentials.Login login)) {
            return false;
        }
        List<AuthChallenge> challenges = response.headers().allValues(HttpNames.hWWWAuthenticate).stream().map(AuthChallenge::parse).filter(each -> each != null).toList();
        Optional<AuthChallenge> digest = challenges.stream().filter(each -> each.authScheme == AuthScheme.DIGEST).findFirst();
        if (digest.isPresent()) {
            signature = new DigestSignature(login, digest.get())::of;
        } else if (challenges.stream().anyMatch(each -> each.authScheme == AuthScheme.BASIC)) {
            signature = (method, address) -> Optional.of(HttpLib.basicAuth(login.user(), login.password()));
        } else {
            return false;
        }
        return true;
    }
}
