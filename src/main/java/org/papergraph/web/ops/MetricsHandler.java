package org.papergraph.web.ops;

import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/** {@code /metrics}: for operators, in the text format of Prometheus. */
public final class MetricsHandler implements Handler {

    private final Metrics metrics;

    public MetricsHandler(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/metrics");
    }

    @Override
    public boolean isOpenToOtherSites() {
        return false;
    }

    @Override
    public Optional<Response> answer(Request request) {
        return Optional.of(Response.of(200, Metrics.MEDIA_TYPE, metrics.text()).with("Cache-Control", "no-store"));
    }
}
