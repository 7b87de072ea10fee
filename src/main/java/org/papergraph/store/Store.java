package org.papergraph.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;

/**
 * The graph in TDB2 with its text index: in a folder, held by one process at a time, or in memory.
 *
 * <p>The named graphs are what the store publishes. Its default graph belongs to the pipeline and is seen by the
 * actions of {@link #read} and {@link #write} alone.
 */
public final class Store implements AutoCloseable {

    /** The base IRI of a store that is made without one. */
    public static final String DEFAULT_BASE = "http://localhost:3030/id/";

    static {
        JenaSystem.init();
    }

    private final String baseIri;
    private final Optional<StoreFolder> folder;
    private final Transactions transactions;
    private final PublishedDataset published;

    private Store(String baseIri, Optional<StoreFolder> folder, Transactions transactions) {
        this.baseIri = baseIri;
        this.folder = folder;
        this.transactions = transactions;
        this.published = new PublishedDataset(transactions);
    }

    /** Opens the store in a folder; where the folder is absent or empty, makes one with the default base IRI. */
    public static Store open(Path folder) {
        return open(folder, Optional.empty());
    }

    /** Opens the store in a folder, which must have this base IRI; where the folder is absent or empty, makes it. */
    public static Store open(Path folder, String baseIri) {
        return open(folder, Optional.of(baseIri));
    }

    private static Store open(Path path, Optional<String> baseIri) {
        StoreFolder folder = StoreFolder.open(path, baseIri);
        try {
            return new Store(folder.baseIri(), Optional.of(folder), Transactions.in(folder));
        } catch (RuntimeException failure) {
            folder.close();
            throw new StoreException(path, "cannot be opened (" + failure.getMessage() + ")", failure);
        }
    }

    /** A store that lives and dies with the process. */
    public static Store inMemory() {
        return inMemory(DEFAULT_BASE);
    }

    /** A store with this base IRI that lives and dies with the process. */
    public static Store inMemory(String baseIri) {
        return new Store(baseIri, Optional.empty(), Transactions.inMemory());
    }

    /** What the IRIs of the store's own things begin with. */
    public String baseIri() {
        return baseIri;
    }

    /** Runs an action in a read transaction; nothing lazy may leave it. */
    public <T> T read(Function<DatasetGraph, T> action) {
        return transactions.read(database -> action.apply(database.whole()));
    }

    /**
     * Runs an action in a write transaction: all of it, or nothing when it throws. Writes wait for one another; one
     * that follows an abort also waits for the reads in flight.
     */
    public void write(Consumer<DatasetGraph> action) {
        transactions.write(database -> action.accept(database.whole()));
    }

    /**
     * The graph as the world sees it: read-only, its default graph the union of the named graphs, with
     * {@code text:query}. It brings its own read transactions and stays valid until the store is closed.
     */
    public DatasetGraph published() {
        return published;
    }

    /** Waits for the transactions that run. */
    @Override
    public void close() {
        transactions.close();
        folder.ifPresent(StoreFolder::close);
    }
}
