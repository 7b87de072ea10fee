package org.papergraph.web.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.papergraph.budget.StopCause;
import org.papergraph.store.Store;
import org.papergraph.web.http.Router.RequestObserver;

/** Metrics in the text format of Prometheus: requests, queries cancelled at the timeout, the store, the JVM, the process. */
public final class Metrics implements RequestObserver, AutoCloseable {

    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Duration[] OBJECTIVES =
            Stream.of(5, 10, 25, 40, 100, 250, 1000, 5000, 30_000).map(Duration::ofMillis).toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Counter timeouts;
    private final AtomicReference<LongSupplier> refused = new AtomicReference<>(() -> 0);
    private final Map<StopCause, Counter> stops = new EnumMap<>(StopCause.class);

    public Metrics(Store store) {
        Stream.of(new ClassLoaderMetrics(), new JvmInfoMetrics(), new JvmMemoryMetrics(), new JvmThreadMetrics(), collections,
                        new FileDescriptorMetrics(), new ProcessorMetrics(), new UptimeMetrics(), new StoreMetrics(store))
                .forEach(each -> each.bindTo(registry));
        this.timeouts = Counter.builder("papergraph.query.timeouts")
                .description("Queries that were stopped because they took too long")
                .register(registry);
        FunctionCounter.builder("papergraph.query.refusals", refused, each -> each.get().getAsLong())
                .description("Requests for queries that were refused because too many ran and waited")
                .register(registry);
        for (StopCause cause : StopCause.values()) {
            stops.put(cause, Counter.builder("papergraph.query.stops")
                    .description("Queries that were stopped at a limit or by their client")
                    .tag("cause", cause.name().toLowerCase(Locale.ROOT))
                    .register(registry));
        }
    }

    @Override
    public void completed(String route, String method, int status, Duration time) {
        Timer.builder("http.server.requests")
                .description("Requests with their responses, by route")
                .tag("handler", route)
                .tag("method", METHODS.contains(method) ? method : "other")
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(OBJECTIVES)
                .register(registry)
                .record(time);
    }

    /**
     * Shows the queries that run and wait now and those refused so far.
     *
     * @param refused because too many ran and waited
     */
    public void watch(IntSupplier running, IntSupplier waiting, LongSupplier refused) {
        Gauge.builder("papergraph.query.running", running::getAsInt).description("Requests for queries that are being answered").register(registry);
        Gauge.builder("papergraph.query.waiting", waiting::getAsInt).description("Requests for queries that wait for their turn").register(registry);
        this.refused.set(refused);
    }

    public void queryStopped(StopCause cause) {
        stops.get(cause).increment();
        if (cause == StopCause.TIME) {
            timeouts.increment();
        }
    }

    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
