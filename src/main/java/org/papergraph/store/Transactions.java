package org.papergraph.store;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.jena.query.ReadWrite;

/**
 * Hands the database to transactions: many that read, one that writes. A transaction belongs to its thread.
 *
 * <p>An aborted write leaves the write position of a TDB2 file wrong (GH-3877), so that the next write would damage
 * the database. Therefore the database is closed and opened again between an abort and the next write, when the last
 * read in flight has ended.
 */
final class Transactions implements AutoCloseable {

    /** A transaction of a thread. */
    private static final class Running {

        private final Database database;
        private final ReadWrite mode;
        private String state = "";

        Running(Database database, ReadWrite mode) {
            this.database = database;
            this.mode = mode;
        }

        Database database() {
            return database;
        }

        ReadWrite mode() {
            return mode;
        }

        /** {@link Database#state}, looked up once where it cannot change. */
        String state() {
            if (state.isEmpty() || mode == ReadWrite.WRITE) {
                state = database.state();
            }
            return state;
        }
    }

    private final UnaryOperator<Database> reopening;
    private final ReentrantReadWriteLock inUse = new ReentrantReadWriteLock();
    private final Lock writing = new ReentrantLock();
    private final ThreadLocal<Optional<Running>> running = ThreadLocal.withInitial(Optional::empty);
    private Database database;
    private boolean usable = true;
    private boolean spoiled;

    private Transactions(Database database, UnaryOperator<Database> reopening) {
        this.database = database;
        this.reopening = reopening;
    }

    /** On a database in memory, which has no file to be spoiled. */
    static Transactions inMemory() {
        return new Transactions(Database.inMemory(), UnaryOperator.identity());
    }

    static Transactions in(StoreDirectory folder) {
        return new Transactions(Database.open(folder), database -> {
            database.close();
            return Database.open(folder);
        });
    }

    boolean isRunning() {
        return running.get().isPresent();
    }

    /** The database of this thread's transaction. */
    Database current() {
        return running.get()
                .orElseThrow(() -> new IllegalStateException("not in a transaction; use Store.read, or begin one"))
                .database();
    }

    /** The state of the database in this thread's transaction, or now. */
    String state() {
        return running.get().map(Running::state).orElseGet(() -> read(Database::state));
    }

    <T> T read(Function<Database, T> action) {
        if (isRunning()) {
            return action.apply(current());
        }
        begin(ReadWrite.READ);
        try {
            return action.apply(current());
        } finally {
            end();
        }
    }

    <T> T write(Function<Database, T> action) {
        Optional<Running> outer = running.get();
        if (outer.isEmpty()) {
            return alone(() -> writeAlone(action));
        }
        if (outer.get().mode() == ReadWrite.READ) {
            throw new IllegalStateException("a write inside a read; end the read first");
        }
        return action.apply(current());
    }

    private <T> T writeAlone(Function<Database, T> action) {
        begin(ReadWrite.WRITE);
        try {
            T result = action.apply(current());
            current().commit();
            current().end();
            return result;
        } catch (Throwable failure) {
            abort(failure);
            throw failure;
        } finally {
            leave();
        }
    }

    void alone(Runnable action) {
        alone(() -> {
            action.run();
            return true;
        });
    }

    /** Runs an action while no write runs, on a database that is fit for writing. */
    <T> T alone(Supplier<T> action) {
        requireNone();
        writing.lock();
        try {
            if (spoiled) {
                reopen();
            }
            return action.get();
        } finally {
            writing.unlock();
        }
    }

    /** An action that waits for all transactions would wait for its own. */
    private void requireNone() {
        if (isRunning()) {
            throw new IllegalStateException("inside a transaction; end that first");
        }
    }

    /** The database outside a transaction. For the action of {@link #alone}. */
    Database database() {
        return database;
    }

    /** Closes the database, as soon as no transaction runs, and opens it again. For the action of {@link #alone}. */
    void reopen() {
        inUse.writeLock().lock();
        try {
            spoiled = true;
            usable = false;
            database = reopening.apply(database);
            usable = true;
            spoiled = false;
        } finally {
            inUse.writeLock().unlock();
        }
    }

    void begin(ReadWrite mode) {
        inUse.readLock().lock();
        try {
            if (!usable) {
                throw new StoreException("the store is closed");
            }
            database.begin(mode);
            running.set(Optional.of(new Running(database, mode)));
        } catch (Throwable failure) {
            inUse.readLock().unlock();
            throw failure;
        }
    }

    private void abort(Throwable failure) {
        spoiled = true;
        try {
            current().abort();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    void end() {
        try {
            current().end();
        } finally {
            leave();
        }
    }

    private void leave() {
        running.remove();
        inUse.readLock().unlock();
    }

    /** Waits for the transactions that run; none can begin afterwards. */
    @Override
    public void close() {
        requireNone();
        inUse.writeLock().lock();
        try {
            if (usable) {
                usable = false;
                database.close();
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
