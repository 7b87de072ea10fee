package org.papergraph.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.server.page.EditorReader;
import org.papergraph.server.page.QueryAddress;
import org.papergraph.server.page.QueryTerms;

/**
 * {@code /query}: the editor, with a query of one's own ({@code ?query=…}) or a named one ({@code ?example=name} and
 * its parameters), and {@code /query/terms.json}, what a query can be made of.
 */
final class QueryHandler implements Handler {

    private static final String TERMS = "/terms.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EditorReader reader;
    private final QueryTerms terms;
    private final EditorAnswers answers;
    private final Messages messages;

    QueryHandler(EditorReader reader, QueryTerms terms, EditorAnswers answers, Messages messages) {
        this.reader = reader;
        this.terms = terms;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.equals(QueryAddress.EDITOR) || path.equals(QueryAddress.EDITOR + TERMS);
    }

    @Override
    public Optional<String> representation(Request request) {
        return isTerms(request) ? Optional.of(TERMS) : Optional.empty();
    }

    @Override
    public Optional<Answer> answer(Request request) {
        return Optional.of(isTerms(request) ? terms() : page(request));
    }

    private static boolean isTerms(Request request) {
        return request.path().endsWith(TERMS);
    }

    private Answer page(Request request) {
        Optional<String> name = request.parameter("example");
        if (name.isPresent()) {
            return reader.named(name.get(), parameters(request))
                    .map(answers::of)
                    .orElseGet(() -> messages.message(
                            request, 404, "Not found", "There is no example '" + name.get() + "'."));
        }
        return answers.of(request.parameter("query").map(reader::query).orElseGet(reader::blank));
    }

    private Answer terms() {
        try {
            String text = JSON.writeValueAsString(Map.of("prefixes", terms.prefixes(), "terms", terms.terms()));
            return Answer.of(200, "application/json;charset=utf-8", text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words can be written as JSON", e);
        }
    }

    /** The first value of each parameter. */
    private static Map<String, String> parameters(Request request) {
        return Collections.list(request.http().getParameterNames()).stream()
                .collect(Collectors.toMap(each -> each, each -> request.parameter(each).orElse("")));
    }
}
