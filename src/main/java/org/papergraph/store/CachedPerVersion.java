package org.papergraph.store;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Something that is read from a store once for each of its states, and kept until the next. For several threads. */
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

    /** What was read in the state that the store has in this read transaction, or now. */
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
