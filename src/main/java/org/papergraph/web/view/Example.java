package org.papergraph.web.view;

import java.util.stream.Collectors;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.Parameter;

/**
 * A named query among the examples.
 *
 * @param link to the editor with it
 * @param needs the parameters that it has no values for, or empty
 */
public record Example(Link link, String description, String needs) {

    public static Example of(NamedQuery query) {
        String needs = query.parameters().stream()
                .filter(each -> each.required() && each.defaults().isEmpty())
                .map(Parameter::usage)
                .collect(Collectors.joining(", "));
        return new Example(new Link(title(query), QueryUrls.example(query.name())), query.description(), needs);
    }

    /** The title of a named query in a list. */
    public static String title(NamedQuery query) {
        return query.summary().isEmpty() ? query.name() : query.summary();
    }
}
