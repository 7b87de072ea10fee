package org.papergraph.store;

import java.nio.file.Path;

/** Where a store lives. */
sealed interface StoreLocation extends AutoCloseable permits StoreDirectory, InMemoryLocation {

    String baseIri();

    /** To name it by in messages. */
    Path path();

    boolean isOnDisk();

    long bytes();

    @Override
    void close();
}
