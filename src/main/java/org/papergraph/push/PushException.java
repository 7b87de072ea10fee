package org.papergraph.push;

/** A push cannot go on; the message names the target and says what to do. */
public final class PushException extends RuntimeException {

    PushException(String message) {
        super(message);
    }

    PushException(String message, Throwable cause) {
        super(message, cause);
    }
}
