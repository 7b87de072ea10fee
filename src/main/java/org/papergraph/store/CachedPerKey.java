package org.papergraph.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/** Values that are computed from a store by their keys; those asked for of late are kept until the next version. Thread-safe. */
public final class CachedPerKey<K, V> {

    private final Store store;
    private final Function<K, V> computation;
    private final Cache<Versioned<K>, V> values;

    private record Versioned<K>(String version, K key) {}

    /**
     * @param most number of values kept
     * @param computation runs within a read transaction, in one thread at a time for each key
     */
    public CachedPerKey(Store store, int most, Function<K, V> computation) {
        this.store = store;
        this.computation = computation;
        this.values = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** The value for the version in this thread's read transaction, or for the current one. */
    public V get(K key) {
        return store.read(dataset -> values.get(new Versioned<>(store.version(), key), each -> computation.apply(key)));
    }
}
