package org.papergraph.web.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.papergraph.store.text.SearchQuery;
import org.papergraph.web.view.Link;

/** The query that comes nearest to a search, for people who want to go on from there. */
final class FoundQuery {

    private static final String TEXT = text();

    private FoundQuery() {}

    /** A link to the query editor with the query; for no words one that leads nowhere. */
    static Link of(SearchQuery words) {
        if (words.isEmpty()) {
            return new Link("", "");
        }
        String expression = words.expression().replace("\\", "\\\\").replace("\"", "\\\"");
        String query = TEXT.replace("WORDS", "\"" + expression + "\"");
        return new Link("The query behind this page", "/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static String text() {
        try (InputStream file = FoundQuery.class.getResourceAsStream("found.rq")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the query found.rq", e);
        }
    }
}
