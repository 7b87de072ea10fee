package org.papergraph.server;

/** The server cannot run; the message says why and what to do. */
public final class ServerException extends RuntimeException {

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
