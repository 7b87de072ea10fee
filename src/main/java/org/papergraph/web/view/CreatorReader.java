package org.papergraph.web.view;

import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryRunner;

/** Reads who wrote a paper, as IRIs. */
public final class CreatorReader {

    private final ViewQueries questions;

    public CreatorReader(QueryRunner runner) {
        this.questions = new ViewQueries(runner);
    }

    /** In the order of the IRIs, at most so many; none for what is no paper. */
    public List<String> creators(String thing, int most) {
        return questions.rows("creators", Map.of("thing", thing, "limit", Integer.toString(most))).stream()
                .map(row -> row.text("creator"))
                .toList();
    }
}
