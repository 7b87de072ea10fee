package org.papergraph.store.packed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.tdb2.store.NodeId;

/** A record that a write transaction changes. */
final class OpenRecord {

    private final NodeId number;
    private final NodeId graph;
    private final Map<NodeId, Set<StoredTriple>> bySubject = new LinkedHashMap<>();
    private final Set<RecordTable.Key> keys;
    private int size;
    private int change;

    /** A new record. */
    OpenRecord(NodeId number, NodeId graph) {
        this.number = number;
        this.graph = graph;
        this.keys = Set.of();
    }

    /** A record as it is stored, and the keys by which it is found. */
    OpenRecord(NodeId number, PackedRecord stored, Set<RecordTable.Key> keys) {
        this.number = number;
        this.graph = stored.graph();
        this.keys = keys;
        stored.quads().forEach(quad -> add(StoredTriple.of(quad)));
        change = 0;
    }

    NodeId number() {
        return number;
    }

    NodeId graph() {
        return graph;
    }

    /** The keys of the record as it was stored. */
    Set<RecordTable.Key> keys() {
        return keys;
    }

    int size() {
        return size;
    }

    /** How many more statements there are than in the record as it was stored. */
    int change() {
        return change;
    }

    boolean hasSubject(NodeId subject) {
        return bySubject.containsKey(subject);
    }

    void add(StoredTriple statement) {
        if (bySubject.computeIfAbsent(statement.subject(), subject -> new LinkedHashSet<>()).add(statement)) {
            size++;
            change++;
        }
    }

    /** @return true if it was there */
    boolean remove(StoredTriple statement) {
        Set<StoredTriple> ofSubject = bySubject.getOrDefault(statement.subject(), Set.of());
        boolean removed = ofSubject.contains(statement) && ofSubject.remove(statement);
        if (removed) {
            size--;
            change--;
        }
        if (ofSubject.isEmpty()) {
            bySubject.remove(statement.subject());
        }
        return removed;
    }

    /** The statements that have the terms of a pattern. */
    List<StoredTriple> find(StoredTriple pattern) {
        Stream<StoredTriple> candidates = NodeId.isAny(pattern.subject()) ? bySubject.values().stream().flatMap(Set::stream)
                : bySubject.getOrDefault(pattern.subject(), Set.of()).stream();
        return candidates.filter(each -> each.matches(pattern)).toList();
    }

    PackedRecord packed() {
        return PackedRecord.of(graph, bySubject.values().stream().flatMap(Set::stream).toList());
    }
}
