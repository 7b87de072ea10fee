package org.papergraph.web.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Map;
import org.papergraph.graph.ResourceType;
import org.papergraph.store.CachedPerVersion;
import org.papergraph.store.Store;
import org.papergraph.store.StoreStatus;

/** The size of the store, counted anew only when it has changed. */
final class StoreMetrics implements MeterBinder {

    private static final List<ResourceType> COUNTED_TYPES = List.of(
            ResourceType.PAPER, ResourceType.PERSON, ResourceType.ORGANIZATION, ResourceType.METHOD, ResourceType.TASK,
            ResourceType.DATASET, ResourceType.METRIC, ResourceType.MENTION);

    private final CachedPerVersion<Counted> counted;

    StoreMetrics(Store store) {
        this.counted = new CachedPerVersion<>(store, () -> new Counted(store.status(), store.statistics().classes()));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("papergraph.store.statements", this, metrics -> metrics.counted.get().status().quads())
                .description("Statements in the store; one in two graphs counts twice")
                .strongReference(true)
                .register(registry);
        Gauge.builder("papergraph.store.graphs", this, metrics -> metrics.counted.get().status().graphs())
                .description("Named graphs in the store")
                .strongReference(true)
                .register(registry);
        Gauge.builder("papergraph.store.size", this, metrics -> metrics.counted.get().status().bytes())
                .description("Size of the store on disk, the text index included")
                .baseUnit("bytes")
                .strongReference(true)
                .register(registry);
        COUNTED_TYPES.forEach(type -> Gauge
                .builder("papergraph.things", this, metrics -> metrics.counted.get().classes().getOrDefault(type.rdfClass().getURI(), 0L))
                .description("Things in the graph by kind")
                .tag("kind", type.label())
                .strongReference(true)
                .register(registry));
    }

    /** @param classes the number of instances of each by IRI */
    private record Counted(StoreStatus status, Map<String, Long> classes) {}
}
