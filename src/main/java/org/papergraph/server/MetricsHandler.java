package org.papergraph.server;

import java.util.Optional;

/** {@code /metrics}: for operators, in the text format of Prometheus. */
final class MetricsHandler implements Handler {

    private final Metrics metrics;

    MetricsHandler(Metrics metrics) {
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
    public Optional<Answer> answer(Request request) {
        return Optional.of(Answer.of(200, Metrics.MEDIA_TYPE, metrics.text()).with("Cache-Control", "no-store"));
    }
}
