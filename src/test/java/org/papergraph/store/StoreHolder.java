package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that opens a store, says so with a file, and keeps it. */
final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            Files.writeString(Path.of(arguments[1]), store.baseIri());
            Thread.sleep(60_000);
        }
    }
}
