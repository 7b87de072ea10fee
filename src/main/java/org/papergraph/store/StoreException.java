package org.papergraph.store;

import java.nio.file.Path;

/** The store cannot do what it was asked; the message names the folder and says what to do. */
public final class StoreException extends RuntimeException {

    public StoreException(Path place, String reason) {
        super(place + ": " + reason);
    }

    public StoreException(Path place, String reason, Throwable cause) {
        super(place + ": " + reason, cause);
    }

    StoreException(String reason) {
        super(reason);
    }
}
