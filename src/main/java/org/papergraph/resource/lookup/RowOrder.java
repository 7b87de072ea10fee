package org.papergraph.resource.lookup;

import java.util.Comparator;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;
import org.papergraph.query.Row;

/** The order of SPARQL's ORDER BY, of terms and of rows. */
final class RowOrder {

    private RowOrder() {}

    static Comparator<Node> ofTerms() {
        return RowOrder::compare;
    }

    /** Rising by the terms of variables, rows without one first. */
    static Comparator<Row> rising(String first, String... others) {
        Comparator<Row> order = by(first);
        for (String other : others) {
            order = order.thenComparing(by(other));
        }
        return order;
    }

    /** Falling by the term of a variable, rows without one last. */
    static Comparator<Row> falling(String variable) {
        return by(variable).reversed();
    }

    private static Comparator<Row> by(String variable) {
        return (one, other) -> compare(one.terms().get(variable), other.terms().get(variable));
    }

    private static int compare(@Nullable Node one, @Nullable Node other) {
        if (one != null && other != null && one.isURI() && other.isURI()) {
            return one.getURI().compareTo(other.getURI());
        }
        return Objects.equals(one, other) ? 0 : BindingComparator.compareNodesRaw(value(one), value(other));
    }

    private static @Nullable NodeValue value(@Nullable Node term) {
        return term == null ? null : NodeValue.makeNode(term);
    }
}
