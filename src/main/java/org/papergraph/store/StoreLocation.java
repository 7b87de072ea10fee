package org.papergraph.store;

import java.nio.file.Path;

/** The location of a store: a directory or memory. */
sealed interface StoreLocation extends AutoCloseable permits StoreDirectory, InMemoryLocation {

    String baseIri();

    /** To name it by in messages. */
    Path path();

    boolean isOnDisk();

    long bytes();

    @Override
    void close();
}
