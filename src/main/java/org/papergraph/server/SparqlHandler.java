package org.papergraph.server;

import java.util.Optional;
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.server.page.EditorReader;

/**
 * {@code /sparql}: the SPARQL 1.1 protocol, which Fuseki speaks. Asked nothing, it describes itself. A browser is led
 * to the editor, or gets it with the answer to its query.
 */
final class SparqlHandler implements Handler {

    private final EditorReader reader;
    private final EditorAnswers answers;
    private final String base;

    /** @param base what relative IRIs in a query are resolved against */
    SparqlHandler(EditorReader reader, EditorAnswers answers, String base) {
        this.reader = reader;
        this.answers = answers;
        this.base = base;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/sparql");
    }

    @Override
    public String methods() {
        return "GET, HEAD, POST, OPTIONS";
    }

    @Override
    public Optional<String> representation(Request request) {
        if (isForPeople(request)) {
            return Optional.empty();
        }
        if (request.parameter("query").isPresent()) {
            return isRepeatable(request) ? Optional.of("accept " + request.header("Accept")) : Optional.empty();
        }
        return ServiceDescription.representation(request);
    }

    private boolean isRepeatable(Request request) {
        try {
            return request.parameter("query").filter(text -> !text.isBlank())
                    .map(text -> QueryGuard.isRepeatable(QueryGuard.parse(text, base)))
                    .orElse(true);
        } catch (QueryRejectedException e) {
            return false;
        }
    }

    private static boolean isForPeople(Request request) {
        return request.accept().prefersHtml() && request.parameter("format").orElse("").isEmpty();
    }

    @Override
    public Optional<Answer> answer(Request request) {
        if (!request.isRead()) {
            return Optional.empty();
        }
        Optional<String> query = request.parameter("query");
        if (isForPeople(request)) {
            return Optional.of(query.map(text -> answers.of(reader.query(text)))
                    .orElseGet(() -> Answer.seeOther(EditorReader.PATH))
                    .negotiated());
        }
        return query.isPresent() ? Optional.empty() : Optional.of(ServiceDescription.answer(request));
    }
}
