package org.papergraph.web.sparql;

/** Results that a format has no way to write; the message says which format has one. */
final class UnwritableResultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnwritableResultException(String message, Throwable cause) {
        super(message, cause);
    }
}
