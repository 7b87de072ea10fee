package org.papergraph.push;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a push sends.
 *
 * @param changed the graphs that the target does not have as they are, by name
 * @param removed the graphs that the target has and the store no longer
 * @param unchanged number of graphs that the target has as they are
 */
public record PushPlan(Map<String, Change> changed, List<String> removed, int unchanged) {

    /**
     * A graph to send.
     *
     * @param digest of its statements
     * @param statements how many it has
     * @param acknowledged how many of them, the first ones, the target has already
     */
    public record Change(String digest, long statements, long acknowledged) {
    }

    public PushPlan {
        changed = new LinkedHashMap<>(changed);
        removed = List.copyOf(removed);
    }

    static PushPlan nothing(int graphs) {
        return new PushPlan(Map.of(), List.of(), graphs);
    }

    /** Number of statements to send. */
    public long statements() {
        return changed.values().stream().mapToLong(change -> change.statements - change.acknowledged).sum();
    }

    public boolean isEmpty() {
        return changed.isEmpty() && removed.isEmpty();
    }
}
