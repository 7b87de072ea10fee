package org.papergraph.identity.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Heads that a name may have or lack and mean the same, where it is used both ways: {@code ensemble method} and
 * {@code ensemble}. Which words they are was decided by pairs that were read (docs/decisions/names-of-concepts.md).
 */
final class HeadWord {

    private static final Set<String> HEADS = Set.of("algorithm", "approach", "benchmark", "corpus", "dataset", "framework", "function",
            "learning", "mechanism", "method", "metric", "model", "modeling", "paradigm", "problem", "scheme", "score", "strategy", "task", "technique");

    private HeadWord() {
    }

    /** A key without one such head, without two, and so on; the longest first. */
    static List<String> withoutGenericHead(String key) {
        List<String> shorter = new ArrayList<>();
        int space = key.lastIndexOf(' ');
        while (space > 0 && HEADS.contains(key.substring(space + 1))) {
            key = key.substring(0, space);
            shorter.add(key);
            space = key.lastIndexOf(' ');
        }
        return shorter;
    }
}
