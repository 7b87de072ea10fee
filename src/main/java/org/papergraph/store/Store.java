package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.thrift.RiotThriftException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.progress.Progress;
import org.papergraph.store.statistics.GraphStatistics;
import org.papergraph.store.statistics.GraphStatisticsCollector;
import org.papergraph.store.text.LinkedSearch;
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

    /**
     * In the context of a dataset in a write transaction: a property whose triples in the default graph are gone before the commit, so that they stay in memory
     * when the others there are written.
     */
    public static final Symbol PASSING = Symbol.create("urn:x-papergraph:passing");

    /** The base IRI of a store that is made without one. */
    public static final String DEFAULT_BASE = "http://localhost:3030/id/";

    /** What helps where a store is damaged. */
    public static final String REMEDY = "Restore a backup into another folder ('papergraph restore BACKUP --db NEW'), or ingest the documents into a new store.";

    /** Name of a file in the folder of a store whose first contents are not complete; a folder with this file alone counts as empty. */
    public static final String UNFINISHED = "seeds-unfinished";

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

    /** Opens the store in a folder, which need not be writable, for reading: writes are refused where it is not. */
    public static Store openForReading(Path folder) {
        return open(StoreDirectory.openForReading(folder));
    }

    private static Store open(Path path, Optional<String> baseIri) {
        return open(StoreDirectory.open(path, baseIri));
    }

    static Store open(StoreDirectory folder) {
        try {
            return new Store(folder, Transactions.in(folder));
        } catch (StoreException failure) {
            folder.close();
            throw failure;
        } catch (DBOpEnvException | TDBException | RiotThriftException damage) {
            folder.close();
            throw StoreException.unreadable(folder.path(), damage);
        } catch (RuntimeException failure) {
            folder.close();
            throw new StoreException(folder.path(), "cannot be opened (" + IoFault.words(failure) + ")", failure);
        } catch (InternalError fault) {
            folder.close();
            throw new StoreException(folder.path(), "cannot be opened (" + fault.getMessage() + "); is the disk full?", fault);
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

    /**
     * Refuses writes that are likely to fail half-way.
     *
     * @throws StoreException when the disk has less space left than these bytes
     */
    public void requireSpace(long bytes) {
        home.requireSpace(bytes);
    }

    /** True for a folder that a store can be made in: one that is absent or empty. */
    public static boolean isUnused(Path folder) throws IOException {
        return StoreDirectory.isUnused(folder);
    }

    /** True for the folder of a store. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(StoreProperties.NAME));
    }

    /** Keeps a small text that was derived from the store in its folder, for the next process; nowhere in memory. */
    public void keep(String name, String text) {
        home.keep(name, text);
    }

    /** What was last kept under a name, if anything. */
    public Optional<String> kept(String name) {
        return home.kept(name);
    }

    /** The prefix of the IRIs of the store's own resources. */
    public String baseIri() {
        return home.baseIri();
    }

    /**
     * Runs an action in a read transaction; nothing lazy may leave it.
     *
     * @throws StoreException where files of the graph are damaged
     */
    public <T> T read(Function<DatasetGraph, T> action) {
        try {
            return transactions.read(database -> action.apply(database.whole()));
        } catch (DBOpEnvException | TDBException | RiotThriftException damage) {
            throw StoreException.unreadable(home.path(), damage);
        }
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
        if (home.isReadOnly()) {
            throw new StoreException(home.path(), "can only be read; change its permissions, or copy it and use the copy");
        }
        try {
            return transactions.write(database -> action.apply(database.whole()));
        } catch (DBOpEnvException | TDBException | TransactionException | TextIndexException | RuntimeIOException
                | InternalError failure) {
            throw new StoreException(home.path(), "the write failed and nothing of it counts (" + IoFault.words(failure)
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
        return transactions.state();
    }

    /**
     * Finds resources by the words of their titles, names and abstracts.
     *
     * @param limit number of titles and names looked at, and number of abstracts
     */
    public SearchResults search(String words, int limit) {
        return transactions.read(database -> database.text().searcher().find(words, limit));
    }

    /** Finds resources by the words of their titles, names and abstracts, and after them those that have the words by their links. */
    public SearchResults search(String words, int limit, LinkedSearch linked) {
        return transactions.read(database -> database.text().searcher().find(words, limit, linked));
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
     * Refuses to go on where indexes of the graph disagree: for those that copy the whole graph, which would otherwise miss statements
     * without a word. Reads each index once.
     *
     * @return number of statements in named graphs
     * @throws StoreException that says which indexes lack statements, and what to do
     */
    public long requireWhole(Progress progress) {
        return transactions.read(database -> requireWhole(database, progress));
    }

    private long requireWhole(Database database, Progress progress) {
        IndexComparison comparison = IndexComparison.of(database.storage(), progress);
        if (!comparison.findings().isEmpty()) {
            throw StoreException.damaged(home.path(), comparison.findings());
        }
        return comparison.published();
    }

    /** What is damaged, in words; none where all is well. Reads everything. */
    public List<String> verify() {
        return verify(Progress.SILENT);
    }

    /** As {@link #verify()}, with its progress. */
    public List<String> verify(Progress progress) {
        return transactions.read(database -> Verification.findings(database.storage(), database.text(), progress));
    }

    /**
     * Writes everything into a gzipped N-Quads file, from one state of the graph, while others read and write. An
     * older file of this name is replaced when the new one is complete.
     *
     * @return number of statements
     */
    public long backup(Path file) {
        return backup(file, Progress.SILENT);
    }

    /** As {@link #backup(Path)}, with its progress. */
    public long backup(Path file, Progress progress) {
        return attempt(file, "the backup cannot be written", () -> inRead(database -> {
            requireWhole(database, progress);
            long statements = IndexScan.statements(database.storage());
            Backup.write(progress.over(database.storage().find(), "writing statements", statements), home.baseIri(), file);
            return statements;
        }));
    }

    /**
     * Makes a store, text index included, from a backup in a folder that is absent or empty. The store is made beside the folder and
     * put in its place when it is complete.
     *
     * @return number of statements
     */
    public static long restore(Path backup, Path folder) {
        return restore(backup, folder, Progress.SILENT);
    }

    /** As {@link #restore(Path, Path)}, with its progress, in bytes of the backup. */
    public static long restore(Path backup, Path folder, Progress progress) {
        return attempt(backup, "cannot be restored", () -> {
            try (Backup source = Backup.open(backup, progress)) {
                StoreDirectory.requireUnused(folder);
                Path place = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
                Path draft = place.resolveSibling(place.getFileName() + ".restoring");
                long statements = restore(source, draft, progress);
                StoreDirectory.move(draft, place);
                return statements;
            }
        });
    }

    private static long restore(Backup source, Path draft, Progress progress) throws IOException {
        StoreDirectory.discard(draft);
        try (Store store = open(draft, source.baseIri())) {
            store.write(dataset -> source.sendTo(StreamRDFLib.dataset(dataset)));
            store.packIf(IndexSpace::isLarge, progress);
            return store.transactions.read(database -> IndexScan.statements(database.storage()));
        } catch (RuntimeException failure) {
            StoreDirectory.discard(draft);
            throw failure;
        }
    }

    /** Rewrites the graph without the space of deleted and replaced terms; others read meanwhile. */
    public void compact() {
        compact(Progress.SILENT);
    }

    /** As {@link #compact()}, with its progress. */
    public void compact(Progress progress) {
        onDisk(directory -> {
            Database database = transactions.database();
            attempt(home.path(), "cannot be compacted", () -> {
                new Generations(directory).writeNext(database.storage(), (storage, target) -> Generations.copyStatements(storage, target, progress), progress);
                return true;
            });
        });
    }

    /**
     * Packs the indexes if more than half of what they take is dead, as many small writes leave them. Looks closer only where the indexes
     * take twice what they took when it last did.
     *
     * @return true if it packed them
     */
    public boolean packIfMostlyDead() {
        return packIf(IndexSpace::isMostlyDead, Progress.SILENT);
    }

    private interface SpaceCondition {
        boolean holds(IndexSpace space, DatasetGraphTDB storage) throws IOException;
    }

    private boolean packIf(SpaceCondition condition, Progress progress) {
        boolean worthwhile = home instanceof StoreDirectory directory && attempt(home.path(), "its files cannot be read",
                () -> inRead(database -> condition.holds(new IndexSpace(directory), database.storage())));
        if (worthwhile) {
            onDisk(directory -> attempt(home.path(), "its indexes cannot be packed", () -> {
                new Generations(directory).writeNext(transactions.database().storage(), Generations::packIndexes, progress);
                return true;
            }));
        }
        return worthwhile;
    }

    /** True for a store in a folder whose graph takes at most so many bytes, on a disk with room for twice as many again. */
    public boolean canStage(long most) {
        return home instanceof StoreDirectory directory && !home.isReadOnly() && attempt(home.path(), "cannot be measured", () -> {
            long bytes = DiskUsage.of(directory.graph());
            return bytes <= most && directory.hasSpace(2 * bytes);
        });
    }

    /**
     * Changes a store in a folder by several transactions, of which its readers see nothing before the last: runs an action on a copy of it, while
     * no other write runs, and puts the copy in the place of what this store holds. Where the action throws, this store stays as it is and
     * the copy beside it, for the next call with this purpose to go on with, as long as this store is not changed meanwhile.
     *
     * @param purpose all that the change depends on
     * @param counts false for a result with which the copy is dropped
     * @throws StoreException where the disk fails; what the action itself throws comes through as it is
     */
    public <T> T changeStaged(String purpose, Function<Store, T> action, Predicate<T> counts) {
        Staging staging = new Staging((StoreDirectory) home);
        return transactions.alone(() -> {
            String before = version();
            T result;
            try (Store copy = attempt(home.path(), "a copy to be changed cannot be made", () -> staging.open(before + "\n" + purpose))) {
                result = action.apply(copy);
            }
            boolean changed = counts.test(result);
            attempt(home.path(), "the changed copy cannot be taken in", () -> {
                staging.end(changed);
                return true;
            });
            if (changed) {
                transactions.reopen();
            }
            return result;
        });
    }

    /** Deletes a copy that {@link #changeStaged} left. */
    public void discardStaged() {
        if (home instanceof StoreDirectory directory && !home.isReadOnly()) {
            transactions.alone(() -> attempt(home.path(), "an unfinished copy cannot be deleted", () -> {
                new Staging(directory).discard();
                return true;
            }));
        }
    }

    /** Counts properties and classes so that queries are ordered by what is there; worth it after a large change. */
    public void optimise() {
        onDisk(directory -> attempt(home.path(), "the statistics cannot be written", () -> inRead(database -> {
            OptimizerStatistics.write(database.storage());
            return true;
        })));
    }

    /** Runs an action that prepares files for the next opening, and opens the database anew. */
    private void onDisk(Consumer<StoreDirectory> action) {
        if (home instanceof StoreDirectory directory) {
            transactions.alone(() -> {
                action.accept(directory);
                transactions.reopen();
            });
        }
    }

    private interface DiskAction<T> {
        T run() throws IOException;
    }

    private interface DatabaseAction<T> {
        T run(Database database) throws IOException;
    }

    private <T> T inRead(DatabaseAction<T> action) throws IOException {
        transactions.begin(ReadWrite.READ);
        try {
            return action.run(transactions.current());
        } finally {
            transactions.end();
        }
    }

    private static <T> T attempt(Path place, String complaint, DiskAction<T> action) {
        try {
            return action.run();
        } catch (StoreException failure) {
            throw failure;
        } catch (IOException | JenaException | AtlasException failure) {
            throw new StoreException(place, complaint + " (" + IoFault.words(failure) + ")", failure);
        }
    }

    /** Waits for the transactions that run. */
    @Override
    public void close() {
        transactions.close();
        home.close();
    }
}
