package org.papergraph.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.papergraph.server.search.Completion;
import org.papergraph.server.search.CompletionReader;

/** {@code /search/complete?q=}: what somebody who types may mean, in JSON. */
final class CompletionHandler implements Handler {

    private static final String JSON = "application/json;charset=utf-8";

    private final CompletionReader reader;

    CompletionHandler(CompletionReader reader) {
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
    public Optional<Answer> answer(Request request) {
        ArrayNode completions = JsonNodeFactory.instance.arrayNode();
        reader.read(request.parameter("q").orElse("")).forEach(each -> add(completions, each));
        return Optional.of(Answer.of(200, JSON, completions + "\n"));
    }

    private static void add(ArrayNode completions, Completion each) {
        completions.addObject()
                .put("text", each.text())
                .put("type", each.kind().word())
                .put("note", each.note())
                .put("href", each.href());
    }
}
