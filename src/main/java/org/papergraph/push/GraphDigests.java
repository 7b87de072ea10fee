package org.papergraph.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.document.Hash;
import org.papergraph.export.SortedGraphs;
import org.papergraph.push.PushPlan.Change;

/**
 * The named graphs of a store, each with a digest of its statements.
 *
 * @param graphs in the order of their names
 */
record GraphDigests(Map<String, Whole> graphs) {

    /** A graph with all its statements. */
    record Whole(String digest, long statements) {
    }

    static GraphDigests none() {
        return new GraphDigests(Map.of());
    }

    static GraphDigests of(SortedGraphs graphs) {
        Map<String, Whole> all = new LinkedHashMap<>();
        graphs.forEach((graph, lines) -> {
            MessageDigest digest = Hash.digest();
            long statements = 0;
            for (; lines.hasNext(); statements++) {
                digest.update(lines.next().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            all.put(graph, new Whole(HexFormat.of().formatHex(digest.digest()), statements));
        });
        return new GraphDigests(all);
    }

    /** What a target lacks by what it acknowledged, or everything. */
    PushPlan comparedWith(PushState state, boolean everything) {
        Map<String, Change> changed = new LinkedHashMap<>();
        graphs.forEach((graph, whole) -> {
            Optional<PushState.Sent> sent = state.sent(graph).filter(each -> !everything && each.digest().equals(whole.digest));
            long acknowledged = sent.map(PushState.Sent::acknowledged).orElse(0L);
            if (acknowledged < whole.statements) {
                changed.put(graph, new Change(whole.digest, whole.statements, acknowledged));
            }
        });
        List<String> removed = new ArrayList<>(state.graphs());
        removed.removeAll(graphs.keySet());
        removed.sort(null);
        return new PushPlan(changed, removed, graphs.size() - changed.size());
    }
}
