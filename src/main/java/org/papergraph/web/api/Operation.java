package org.papergraph.web.api;

import java.util.List;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.Parameter;

/**
 * A stored query on the page of the API.
 *
 * @param address the path of its results with its defaults
 * @param ready true if no parameter lacks a default
 * @param editor the path of the editor with it
 * @param parameters the usage of each
 */
record Operation(
        String name,
        String summary,
        String description,
        String address,
        boolean ready,
        String editor,
        List<String> parameters) {

    public Operation {
        parameters = List.copyOf(parameters);
    }

    public static Operation of(NamedQuery query) {
        return new Operation(
                query.name(),
                query.summary(),
                query.description(),
                "/api/" + query.name(),
                query.parameters().stream().noneMatch(each -> each.required() && each.defaults().isEmpty()),
                "/query?example=" + query.name(),
                query.parameters().stream().map(Parameter::usage).toList());
    }
}
