package org.papergraph.store;

import java.nio.file.Path;

/** Where a store lives. */
sealed interface Home extends AutoCloseable permits StoreFolder, Memory {

    String baseIri();

    /** To name it by in messages. */
    Path path();

    boolean isOnDisk();

    long bytes();

    @Override
    void close();
}
