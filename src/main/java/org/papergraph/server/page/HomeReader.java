package org.papergraph.server.page;

import java.util.List;
import java.util.Map;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRunner;

/** Reads what the front page shows: counts, some things, and the example queries. */
public final class HomeReader {

    private final Questions questions;
    private final Links links;
    private final List<Example> examples;

    public HomeReader(QueryRunner runner, Addresses addresses, NamedQueries queries) {
        this.questions = new Questions(runner);
        this.links = new Links(addresses);
        this.examples = queries.all().stream().map(Example::of).toList();
    }

    public HomePage read() {
        return new HomePage(
                counts(),
                questions.rows("newest", Map.of()).stream()
                        .map(row -> new PaperLine(links.of(row, "paper"), Names.date(row.text("date"))))
                        .toList(),
                questions.rows("most-used", Map.of()).stream()
                        .map(row -> new CountedLink(links.of(row, "concept"), row.number("count")))
                        .toList(),
                examples);
    }

    /** How many things of each kind there are. */
    public List<Count> counts() {
        return questions.rows("counts", Map.of()).stream()
                .map(row -> new Count(row.text("label"), row.number("count")))
                .toList();
    }

    /** The named queries; those that need no values lead to their answers. */
    public List<Example> examples() {
        return examples;
    }
}
