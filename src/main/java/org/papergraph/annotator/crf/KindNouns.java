package org.papergraph.annotator.crf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.document.annotation.EntityType;

/** The nouns that say of a name in apposition what type of thing it is, singular and plural: a {@code benchmark} is a dataset. */
final class KindNouns {

    private static final Map<String, EntityType> TYPES = new HashMap<>();

    static {
        put(EntityType.DATASET, List.of("benchmark", "benchmarks", "dataset", "datasets", "corpus", "corpora"));
        put(EntityType.METHOD, List.of("agent", "algorithm", "approach", "architecture", "extension", "family", "framework", "library", "loss",
                "mechanism", "method", "model", "models", "module", "network", "optimizer", "paradigm", "pipeline", "procedure", "scheme", "strategy",
                "system", "technique", "tool", "toolkit", "transformer", "variant"));
        put(EntityType.METRIC, List.of("index", "measure", "metric", "metrics", "score"));
        put(EntityType.TASK, List.of("problem", "task"));
    }

    private KindNouns() {
    }

    /** @param noun in lower case */
    static Optional<EntityType> typeOf(String noun) {
        return Optional.ofNullable(TYPES.get(noun));
    }

    private static void put(EntityType type, List<String> nouns) {
        nouns.forEach(noun -> TYPES.put(noun, type));
    }
}
