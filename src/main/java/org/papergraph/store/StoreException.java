package org.papergraph.store;

import java.nio.file.Path;
import java.util.List;

/** The store cannot do what it was asked; the message names the folder and says what to do. */
public final class StoreException extends RuntimeException {

    private static final int TOLD = 8;

    public StoreException(Path place, String reason) {
        super(place + ": " + reason);
    }

    public StoreException(Path place, String reason, Throwable cause) {
        super(place + ": " + reason, cause);
    }

    StoreException(String reason) {
        super(reason);
    }

    static StoreException unreadable(Path place, Throwable cause) {
        return new StoreException(place, "this store is damaged: part of its graph cannot be read (" + IoFault.words(cause)
                + "); the command verify looks for more. " + Store.REMEDY, cause);
    }

    static StoreException damaged(Path place, List<String> findings) {
        String more = findings.size() > TOLD ? "; and " + (findings.size() - TOLD) + " more" : "";
        return new StoreException(place, "this store is damaged: "
                + String.join("; ", findings.subList(0, Math.min(TOLD, findings.size()))) + more + ". " + Store.REMEDY);
    }
}
