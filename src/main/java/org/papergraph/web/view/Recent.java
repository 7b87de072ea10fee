package org.papergraph.web.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the values that were asked for last, up to a number of them. May be used by several threads. */
public final class Recent<K, V> {

    private static final float FULL = 0.75f;

    private final Map<K, V> kept;

    /** @param most how many values are kept */
    public Recent(int most) {
        this.kept = new LinkedHashMap<>(most, FULL, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void put(K key, V value) {
        kept.put(key, value);
    }
}
