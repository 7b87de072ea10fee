package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDBException;
import org.papergraph.store.text.SearchResults;

/**
 * The graph in TDB2 with its text index: in a folder, held by one process at a time, or in memory.
 *
 * <p>The named graphs are what the store publishes. Its default graph belongs to the pipeline and is seen by the
 * actions of {@link #read} and {@link #write} alone.
 *
 * <pre>{@code
 * try (Store store = Store.open(folder.resolve("db"))) {
 *     Node paper = NodeFactory.createURI(store.baseIri() + "paper/flat-minima");
 *     Node title = NodeFactory.createURI("http://purl.org/dc/terms/title");
 *     Node graph = NodeFactory.createURI(store.baseIri() + "graph/source/example");
 *     store.write(dataset -> dataset.add(graph, paper, title, NodeFactory.createLiteralString("Flat Minima")));
 *     boolean there = store.read(dataset -> dataset.contains(Node.ANY, paper, title, Node.ANY));
 *     System.out.println("written: " + there);
 *     System.out.println(store.search("flat minimum", 10).hits());
 * }
 * }</pre>
 */
public final class Store implements AutoCloseable {

    /** The base IRI of a store that is made without one. */
    public static final String DEFAULT_BASE = "http://localhost:3030/id/";

    static {
        JenaSystem.init();
    }

    private final StoreLocation home;
    private final Transactions transactions;
    private final PublishedDataset published;
    private final CachedPerVersion<GraphStatistics> statistics;

    private Store(StoreLocation home, Transactions transactions) {
        this.home = home;
        this.transactions = transactions;
        this.published = new PublishedDataset(transactions, Database::published);
        this.statistics = new CachedPerVersion<>(
                this, () -> transactions.read(database -> GraphStatisticsCollector.take(database.storage())));
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
        StoreDirectory folder = StoreDirectory.open(path, baseIri);
        try {
            return new Store(folder, Transactions.in(folder));
        } catch (StoreException failure) {
            folder.close();
            throw failure;
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
        return new Store(new InMemoryLocation(baseIri), Transactions.inMemory());
    }

    /** The prefix of the IRIs of the store's own resources. */
    public String baseIri() {
        return home.baseIri();
    }

    /** Runs an action in a read transaction; nothing lazy may leave it. */
    public <T> T read(Function<DatasetGraph, T> action) {
        return transactions.read(database -> action.apply(database.whole()));
    }

    /**
     * Runs an action in a write transaction: all of it, or nothing when it throws. Writes wait for one another; one
     * that follows an abort also waits for the reads in flight.
     *
     * @throws StoreException where the disk fails; what the action itself throws comes through as it is
     */
    public void write(Consumer<DatasetGraph> action) {
        calculateWrite(dataset -> {
            action.accept(dataset);
            return true;
        });
    }

    /** As {@link #write}, with a value of the action; nothing lazy may leave it. */
    public <T> T calculateWrite(Function<DatasetGraph, T> action) {
        try {
            return transactions.write(database -> action.apply(database.whole()));
        } catch (DBOpEnvException | TDBException | TransactionException | TextIndexException | RuntimeIOException
                | InternalError failure) {
            throw new StoreException(home.path(), "the write failed and nothing of it counts (" + failure
                    + "); is the disk full?", failure);
        }
    }

    /**
     * The graph as the world sees it: read-only, its default graph the union of the named graphs, with
     * {@code text:query}. It brings its own read transactions and stays valid until the store is closed.
     */
    public DatasetGraph published() {
        return published;
    }

    /** As {@link #published}, but as if one named graph were not there; listing the graph names scans everything. */
    public DatasetGraph publishedWithout(Node graph) {
        return new PublishedDataset(transactions, database -> database.publishedWithout(graph));
    }

    /**
     * An identifier of the content: a new one after every write, the same after another opening, different in every
     * store.
     */
    public String version() {
        return transactions.read(Database::state);
    }

    /**
     * Finds resources by the words of their titles, names and abstracts.
     *
     * @param limit number of titles and names looked at, and number of abstracts
     */
    public SearchResults search(String words, int limit) {
        return transactions.read(database -> database.text().searcher().find(words, limit));
    }

    /** Finds resources by the words of their titles and names alone, as {@link #search} does. */
    public SearchResults searchNames(String words, int limit) {
        return transactions.read(database -> database.text().searcher().findNamed(words, limit));
    }

    /** Counts what the store holds; a scan of one index. */
    public StoreStatus status() {
        long bytes = home.bytes();
        return transactions.read(database -> new StoreStatus(database.quads(), database.graphs(), bytes));
    }

    /** Counts of the published graph by class and property; computed once a version, by three scans of indexes. */
    public GraphStatistics statistics() {
        return statistics.get();
    }

    /**
     * Writes everything into a gzipped N-Quads file, from one state of the graph, while others read and write. An
     * older file of this name is replaced when the new one is complete.
     */
    public void backup(Path file) {
        attempt(file, "the backup cannot be written", () -> inRead(
                database -> Backup.write(database.storage(), home.baseIri(), file)));
    }

    /** Makes a store, text index included, from a backup in a folder that is absent or empty. */
    public static void restore(Path backup, Path folder) {
        attempt(backup, "cannot be restored", () -> {
            try (Backup source = Backup.open(backup)) {
                StoreDirectory.requireUnused(folder);
                try (Store store = open(folder, source.baseIri())) {
                    store.write(dataset -> source.sendTo(StreamRDFLib.dataset(dataset)));
                } catch (RuntimeException failure) {
                    StoreDirectory.clear(folder);
                    throw failure;
                }
            }
        });
    }

    /** Rewrites the graph without the space of deleted and replaced terms; others read meanwhile. */
    public void compact() {
        onDisk(() -> {
            Database database = transactions.database();
            attempt(home.path(), "cannot be compacted", () -> Generations.writeNext(database.storage()));
        });
    }

    /** Counts properties and classes so that queries are ordered by what is there; worth it after a large change. */
    public void optimise() {
        onDisk(() -> attempt(home.path(), "the statistics cannot be written", () -> inRead(
                database -> OptimizerStatistics.write(database.storage()))));
    }

    /** Runs an action that prepares files for the next opening, and opens the database anew. */
    private void onDisk(Runnable action) {
        if (home.isOnDisk()) {
            transactions.alone(() -> {
                action.run();
                transactions.reopen();
            });
        }
    }

    private interface DiskAction {
        void run() throws IOException;
    }

    private interface DatabaseAction {
        void run(Database database) throws IOException;
    }

    private void inRead(DatabaseAction action) throws IOException {
        transactions.begin(ReadWrite.READ);
        try {
            action.run(transactions.current());
        } finally {
            transactions.end();
        }
    }

    private static void attempt(Path place, String complaint, DiskAction action) {
        try {
            action.run();
        } catch (StoreException failure) {
            throw failure;
        } catch (IOException | JenaException failure) {
            throw new StoreException(place, complaint + " (" + failure + ")", failure);
        }
    }

    /** Waits for the transactions that run. */
    @Override
    public void close() {
        transactions.close();
        home.close();
    }
}
