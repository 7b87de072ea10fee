package org.papergraph.store;

import java.nio.file.Path;
import java.util.Optional;

/** The location of a store: a directory or memory. */
sealed interface StoreLocation extends AutoCloseable permits StoreDirectory, InMemoryLocation {

    String baseIri();

    /** To name it by in messages. */
    Path path();

    /** True for a store that others may not change. */
    boolean isReadOnly();

    /** On the disk; 0 in memory. */
    long bytes();

    /** @throws StoreException when the disk has less space left */
    void requireSpace(long bytes);

    void keep(String name, String text);

    Optional<String> kept(String name);

    @Override
    void close();
}
