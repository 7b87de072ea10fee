package org.papergraph.web.view;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.papergraph.store.Store;

/**
 * A value that takes long to compute from a large store: after a write the last one is given until the new one is there, which is
 * computed in the background. Thread-safe.
 */
public final class LastKnown<T> {

    /** In milliseconds: a value that is computed sooner is waited for. */
    private static final long PATIENCE = 1_000;

    private final Store store;
    private final Supplier<T> computation;
    private final AtomicReference<Optional<Known<T>>> last;
    private final AtomicReference<Optional<Known<CompletableFuture<T>>>> pending = new AtomicReference<>(Optional.empty());

    /** A value and the version of the store that it belongs to. */
    public record Known<T>(String version, T value) {}

    /**
     * @param computation in a thread of its own, with read transactions of its own
     * @param last from an earlier run of the process, if any
     */
    public LastKnown(Store store, Supplier<T> computation, Optional<Known<T>> last) {
        this.store = store;
        this.computation = computation;
        this.last = new AtomicReference<>(last);
    }

    /** The value of the present version, or the last one where the present takes longer than a moment. */
    public T get() {
        String version = store.version();
        Optional<Known<T>> known = last.get();
        if (known.isEmpty()) {
            return keep(version, computation.get());
        }
        return known.get().version().equals(version) ? known.get().value() : refreshed(version, known.get().value());
    }

    public boolean isKnown() {
        return last.get().isPresent();
    }

    /** True if {@link #get} would give the value of the present version at once. */
    public boolean isCurrent() {
        String version = store.version();
        return last.get().filter(known -> known.version().equals(version)).isPresent();
    }

    private T keep(String version, T value) {
        last.set(Optional.of(new Known<>(version, value)));
        return value;
    }

    private T refreshed(String version, T old) {
        try {
            return begun(version).get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return old;
        } catch (ExecutionException failure) {
            return keep(version, computation.get());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return old;
        }
    }

    /** One computation at a time for a version. */
    private synchronized CompletableFuture<T> begun(String version) {
        Optional<Known<CompletableFuture<T>>> running = pending.get().filter(known -> known.version().equals(version));
        if (running.isEmpty()) {
            running = Optional.of(new Known<>(version, CompletableFuture.supplyAsync(() -> keep(version, computation.get()), LastKnown::start)));
            pending.set(running);
        }
        return running.get().value();
    }

    private static void start(Runnable computation) {
        Thread thread = new Thread(computation, "counting");
        thread.setDaemon(true);
        thread.start();
    }
}
