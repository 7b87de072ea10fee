package org.papergraph.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.function.Supplier;

/** A value that is computed from a store once a version and kept until the next. Thread-safe. */
public final class CachedPerVersion<T> {

    private final Store store;
    private final Supplier<T> computation;
    private final Cache<String, T> values = Caffeine.newBuilder().build();

    /** @param computation runs within a read transaction, in one thread at a time for each version */
    public CachedPerVersion(Store store, Supplier<T> computation) {
        this.store = store;
        this.computation = computation;
    }

    /** The value for the version in this thread's read transaction, or for the current one. */
    public T get() {
        return store.read(dataset -> {
            String version = store.version();
            T value = values.get(version, key -> computation.get());
            values.asMap().keySet().retainAll(Set.of(version));
            return value;
        });
    }
}
