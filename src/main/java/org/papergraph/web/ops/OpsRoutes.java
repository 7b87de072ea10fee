package org.papergraph.web.ops;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.http.Version;
import org.papergraph.web.view.CountReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For operators: {@code /health}, if the store can be read, in JSON; {@code /metrics}, in the text format of Prometheus. */
public final class OpsRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(OpsRoutes.class);

    private final CountReader counts;
    private final Metrics metrics;

    public OpsRoutes(CountReader counts, Metrics metrics) {
        this.counts = counts;
        this.metrics = metrics;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/metrics", this::metrics).sameOriginOnly().named("Metrics"),
                Route.get("/health", this::health).named("Health"));
    }

    private Response metrics(Request request) {
        return Response.of(200, Metrics.MEDIA_TYPE, metrics.text()).with("Cache-Control", "no-store");
    }

    private Response health(Request request) {
        ObjectNode health = JsonNodeFactory.instance.objectNode();
        int status = check(health) ? 200 : 503;
        return Response.json(health.toPrettyString() + "\n").withStatus(status).with("Cache-Control", "no-store");
    }

    private boolean check(ObjectNode health) {
        health.put("version", Version.TEXT);
        try {
            ObjectNode numbers = JsonNodeFactory.instance.objectNode();
            counts.read().forEach(count -> numbers.put(count.kind(), count.number()));
            health.put("status", "ok").set("counts", numbers);
            return true;
        } catch (RuntimeException e) {
            LOG.error("the store cannot be read", e);
            health.put("status", "the store cannot be read");
            return false;
        }
    }
}
