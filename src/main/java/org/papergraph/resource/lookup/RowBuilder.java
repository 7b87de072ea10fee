package org.papergraph.resource.lookup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.query.Row;

/** Collects the terms of a row. */
final class RowBuilder {

    private final Map<String, Node> terms = new HashMap<>();

    RowBuilder with(String variable, Node term) {
        terms.put(variable, term);
        return this;
    }

    /** Leaves the variable unbound where there is no term. */
    RowBuilder with(String variable, Optional<Node> term) {
        term.ifPresent(each -> terms.put(variable, each));
        return this;
    }

    Row row() {
        return new Row(terms);
    }
}
