package org.papergraph.store;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A value computed from a store once for each of its versions, and cached until the next. Thread-safe. */
public final class CachedPerVersion<T> {

    private final Store store;
    private final Supplier<T> reading;
    private final AtomicReference<Kept<T>> kept = new AtomicReference<>();

    /** @param reading reads it anew, within a read transaction */
    public CachedPerVersion(Store store, Supplier<T> reading) {
        this.store = store;
        this.reading = reading;
    }

    private record Kept<T>(String state, T value) {}

    /** The value for the version of the store in this read transaction, or else the current one. */
    public T get() {
        return store.read(whole -> {
            String state = store.version();
            Kept<T> last = kept.get();
            return last != null && last.state().equals(state) ? last.value() : readAnew(state);
        });
    }

    private synchronized T readAnew(String state) {
        Kept<T> last = kept.get();
        if (last != null && last.state().equals(state)) {
            return last.value();
        }
        T value = reading.get();
        kept.set(new Kept<>(state, value));
        return value;
    }
}
