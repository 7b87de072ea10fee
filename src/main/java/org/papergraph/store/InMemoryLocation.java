package org.papergraph.store;

import java.nio.file.Path;
import java.util.Optional;

/** The home of a store that ends with the process. */
record InMemoryLocation(String baseIri) implements StoreLocation {

    @Override
    public Path path() {
        return Path.of("(in memory)");
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void requireSpace(long bytes) {
        // memory tells by its own error
    }

    @Override
    public void keep(String name, String text) {
        // there is no next process
    }

    @Override
    public Optional<String> kept(String name) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
