package org.papergraph.push;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** Words for what goes wrong between here and a target, with what helps. */
record TargetFault(Target target) {

    private static final String PROGRESS_KEPT = " What was acknowledged is on record: the same command goes on from there.";

    /** An answer that ends the push. */
    PushException refused(TargetRequest request, TargetResponse response) {
        String said = response.text().isEmpty() ? "" : " It says: " + response.text();
        return new PushException(target.shown() + " answers " + response.status() + " to " + request.method() + ": " + words(request, response) + "." + said);
    }

    /** An answer that came again and again. */
    PushException busy(TargetRequest request, TargetResponse response) {
        String said = response.text().isEmpty() ? "" : " It says: " + response.text();
        return new PushException(target.shown() + " answers " + response.status() + " to " + request.method() + " again and again; push later." + said + PROGRESS_KEPT);
    }

    PushException unreachable(IOException failure, boolean reachedBefore) {
        String help = reachedBefore ? "." + PROGRESS_KEPT : isLasting(failure) ? "" : "; is the server running, and is this its address?";
        return new PushException(target.shown() + ": " + words(failure) + help, failure);
    }

    PushException forgetful() {
        return new PushException(target.shown() + " loses what it acknowledges, each time that it restarts; give it a database on disk.");
    }

    static String words(IOException failure) {
        if (failure instanceof SSLException) {
            return "no safe connection (" + message(failure) + "); where its certificate comes from an authority of your own, "
                    + "name a trust store that has it: PAPERGRAPH_JAVA_OPTIONS=-Djavax.net.ssl.trustStore=FILE";
        }
        if (ExceptionUtils.indexOfType(failure, UnresolvedAddressException.class) >= 0) {
            return "there is no host of this name; look at the address";
        }
        if (failure instanceof HttpConnectTimeoutException || failure instanceof ConnectException) {
            return "nothing listens there (" + message(failure) + ")";
        }
        if (failure instanceof HttpTimeoutException) {
            return "no answer came in time";
        }
        return "the connection broke off (" + message(failure) + ")";
    }

    static boolean isLasting(IOException failure) {
        return failure instanceof SSLException || ExceptionUtils.indexOfType(failure, UnresolvedAddressException.class) >= 0;
    }

    private static String message(IOException failure) {
        return failure.getMessage() == null || failure.getMessage().isBlank() ? "connection refused" : failure.getMessage();
    }

    private String words(TargetRequest request, TargetResponse response) {
        return switch (response.status()) {
            case 301, 302, 303, 307, 308 -> "it redirects to " + response.location()
                    + "; no redirect is followed, so that credentials go nowhere else: if that is right, give it with --to";
            case 400 -> "it cannot read the request; is this the address of its graph store, or of its SPARQL Update (--protocol update)?";
            case 401 -> target.credentials() == Credentials.NONE
                    ? "it asks who you are: add --user NAME, or a token (papergraph push --help says how)"
                    : "it does not accept " + target.credentials();
            case 403 -> "writing there is forbidden, for everybody or with " + target.credentials();
            case 404 -> "there is no graph store at this address";
            case 405, 501 -> "this address cannot be written so: it is read-only, or not that of a graph store or SPARQL Update (--protocol)";
            case 413 -> "a request is too large for it; send less at once with --batch (this one has " + request.body().length + " bytes)";
            case 415 -> "it does not take " + request.contentType();
            default -> response.status() >= 500 ? "it fails; its log says why" : "it refuses this";
        };
    }
}
