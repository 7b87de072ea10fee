package org.papergraph.web.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.QueryUrls;

/**
 * {@code /query}: the editor, with a query of one's own ({@code ?query=…}) or a named one ({@code ?example=name} and
 * its parameters), and {@code /query/terms.json}, what a query can be made of.
 */
public final class EditorHandler implements Handler {

    private static final String TERMS = "/terms.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EditorReader reader;
    private final QueryTerms terms;
    private final EditorResponses answers;
    private final ErrorPages messages;

    public EditorHandler(EditorReader reader, QueryTerms terms, EditorResponses answers, ErrorPages messages) {
        this.reader = reader;
        this.terms = terms;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public boolean handles(String path) {
        return path.equals(QueryUrls.EDITOR) || path.equals(QueryUrls.EDITOR + TERMS);
    }

    @Override
    public Optional<String> representation(Request request) {
        return isTerms(request) ? Optional.of(TERMS) : Optional.empty();
    }

    @Override
    public Optional<Response> answer(Request request) {
        return Optional.of(isTerms(request) ? terms() : page(request));
    }

    private static boolean isTerms(Request request) {
        return request.path().endsWith(TERMS);
    }

    private Response page(Request request) {
        Optional<String> name = request.parameter("example");
        if (name.isPresent()) {
            return reader.named(name.get(), parameters(request))
                    .map(answers::of)
                    .orElseGet(() -> messages.message(
                            request, 404, "Not found", "There is no example '" + name.get() + "'."));
        }
        return answers.of(request.parameter("query").map(reader::query).orElseGet(reader::blank));
    }

    private Response terms() {
        try {
            String text = JSON.writeValueAsString(Map.of("prefixes", terms.prefixes(), "terms", terms.terms()));
            return Response.of(200, "application/json;charset=utf-8", text);
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
