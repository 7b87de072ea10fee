package org.papergraph.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.store.Census;
import org.papergraph.store.Store;
import org.papergraph.store.StoreStatus;

/** How much the store holds; counted anew only when it has changed. */
final class StoreMetrics implements MeterBinder {

    private static final Map<String, Node> KINDS = Map.of(
            "paper", Fabio.ResearchPaper,
            "person", Foaf.Person,
            "organization", Foaf.Organization,
            "method", Pg.Method,
            "task", Pg.Task,
            "dataset", Pg.Dataset,
            "metric", Pg.Metric,
            "mention", Pg.Mention);

    private final Store store;
    private final AtomicReference<Counted> last = new AtomicReference<>(new Counted("", new StoreStatus(0, 0, 0), Map.of()));

    StoreMetrics(Store store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("papergraph.store.statements", this, metrics -> metrics.counted().status().quads())
                .description("Statements in the store; one in two graphs counts twice")
                .register(registry);
        Gauge.builder("papergraph.store.graphs", this, metrics -> metrics.counted().status().graphs())
                .description("Named graphs in the store")
                .register(registry);
        Gauge.builder("papergraph.store.size", this, metrics -> metrics.counted().status().bytes())
                .description("Size of the store on disk, the text index included")
                .baseUnit("bytes")
                .register(registry);
        KINDS.forEach((kind, type) -> Gauge.builder("papergraph.things", this, metrics -> metrics.counted().classes().getOrDefault(type.getURI(), 0L))
                .description("Things in the graph by kind")
                .tag("kind", kind)
                .register(registry));
    }

    private Counted counted() {
        String state = store.state();
        return last.updateAndGet(known -> known.state().equals(state) ? known : Counted.of(store, state));
    }

    /** @param classes how many things belong to each, by IRI */
    private record Counted(String state, StoreStatus status, Map<String, Long> classes) {

        static Counted of(Store store, String state) {
            Census census = store.census();
            return new Counted(state, store.status(), census.classes());
        }
    }
}
