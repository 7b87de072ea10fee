package org.papergraph.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.Parameter;
import org.papergraph.query.QueryRunner;

/** Reads what the front page shows: counts, some things, and the example queries. */
public final class HomeReader {

    private final QueryRunner runner;
    private final Questions questions;
    private final Links links;
    private final List<Example> examples;

    public HomeReader(QueryRunner runner, Addresses addresses, NamedQueries queries) {
        this.runner = runner;
        this.questions = new Questions(runner);
        this.links = new Links(addresses);
        this.examples = queries.all().stream().map(this::example).toList();
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

    private Example example(NamedQuery query) {
        String summary = query.summary().isEmpty() ? query.name() : query.summary();
        String needs = query.parameters().stream()
                .filter(each -> each.required() && each.defaults().isEmpty())
                .map(Parameter::usage)
                .collect(Collectors.joining(", "));
        Link link = needs.isEmpty() ? new Link(summary, address(query)) : Link.plain(summary);
        return new Example(link, query.description(), needs);
    }

    private String address(NamedQuery query) {
        String text = runner.prepare(query, Map.of()).toString();
        return "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
