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

/** The named queries; those that need no values lead to their answers. */
public final class Examples {

    private final QueryRunner runner;
    private final List<Example> all;

    public Examples(QueryRunner runner, NamedQueries queries) {
        this.runner = runner;
        this.all = queries.all().stream().map(this::example).toList();
    }

    List<Example> all() {
        return all;
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
