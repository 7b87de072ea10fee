package org.papergraph.web.ops;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Version;
import org.papergraph.web.view.CountReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /health}: for operators, whether the store can be read, in JSON. */
public final class HealthHandler implements Handler {

    private static final Logger LOG = LoggerFactory.getLogger(HealthHandler.class);
    private static final String JSON = "application/json;charset=utf-8";

    private final CountReader reader;

    public HealthHandler(CountReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/health");
    }

    @Override
    public Optional<Response> answer(Request request) {
        ObjectNode health = JsonNodeFactory.instance.objectNode();
        int status = check(health) ? 200 : 503;
        return Optional.of(Response.of(status, JSON, text(health)).with("Cache-Control", "no-store"));
    }

    private boolean check(ObjectNode health) {
        health.put("version", Version.TEXT);
        try {
            ObjectNode counts = JsonNodeFactory.instance.objectNode();
            reader.read().forEach(count -> counts.put(count.kind(), count.number()));
            health.put("status", "ok").set("counts", counts);
            return true;
        } catch (RuntimeException e) {
            LOG.error("the store cannot be read", e);
            health.put("status", "the store cannot be read");
            return false;
        }
    }

    private static String text(ObjectNode json) {
        return json.toPrettyString() + "\n";
    }
}
