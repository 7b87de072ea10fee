package org.papergraph.web.api;

import java.util.List;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.Parameter;

/**
 * A stored query as the page of the interface lists it.
 *
 * @param address where its answer is, with its defaults
 * @param ready whether that address answers as it is, without a value that has no default
 * @param editor where it can be changed and tried
 * @param parameters how each is used
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
