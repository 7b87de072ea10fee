package org.papergraph.export;

/** The graph cannot be written as asked; the message names the statement and says what to do. */
public final class ExportException extends RuntimeException {

    ExportException(String message) {
        super(message);
    }

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
