package org.papergraph.web.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;

/** {@code /search/complete?q=}: what somebody who types may mean, in JSON. */
public final class CompletionHandler implements Handler {

    private static final String JSON = "application/json;charset=utf-8";

    private final CompletionReader reader;

    public CompletionHandler(CompletionReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/search/complete");
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of("");
    }

    @Override
    public Optional<Response> answer(Request request) {
        ArrayNode completions = JsonNodeFactory.instance.arrayNode();
        reader.read(request.parameter("q").orElse("")).forEach(each -> add(completions, each));
        return Optional.of(Response.of(200, JSON, completions + "\n"));
    }

    private static void add(ArrayNode completions, Completion each) {
        completions.addObject()
                .put("text", each.text())
                .put("type", each.kind().word())
                .put("note", each.note())
                .put("href", each.href());
    }
}
